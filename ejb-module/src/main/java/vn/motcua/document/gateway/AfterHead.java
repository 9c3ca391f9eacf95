package vn.motcua.document.gateway;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Phần sau đầu tệp: a channel that begins where the head of the file ends. */
final class AfterHead implements SeekableByteChannel {

    private final SeekableByteChannel whole;
    private final int head;

    AfterHead(SeekableByteChannel whole, int head) throws IOException {
        this.whole = whole;
        this.head = head;
        whole.position(head);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return whole.read(into);
    }

    @Override
    public long position() throws IOException {
        return whole.position() - head;
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        whole.position(place + head);
        return this;
    }

    @Override
    public long size() throws IOException {
        return whole.size() - head;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public boolean isOpen() {
        return whole.isOpen();
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
