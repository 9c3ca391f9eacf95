package vn.motcua.document.gateway;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;

/** Đọc từng phần: what is read of something far away, fetched in parts of some segments. */
final class PartsChannel implements SeekableByteChannel {

    private static final int PART = 8 * ContentKeys.SEGMENT;

    /** Bytes from the one to the other, both included. */
    interface Part {

        byte[] fetch(long from, long to) throws IOException;
    }

    private final long size;
    private final Part source;
    private byte[] part = new byte[0];
    private long partAt;
    private long position;
    private boolean open = true;

    PartsChannel(long size, Part source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        if (position < partAt || position >= partAt + part.length) {
            part = source.fetch(position, Math.min(position + PART, size) - 1);
            partAt = position;
            if (part.length == 0) {
                throw new IOException("a part that must be there is empty");
            }
        }
        int offset = (int) (position - partAt);
        int length = Math.min(into.remaining(), part.length - offset);
        into.put(part, offset, length);
        position += length;
        return length;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long place) {
        position = place;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public SeekableByteChannel truncate(long shorter) {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        part = new byte[0];
    }
}
