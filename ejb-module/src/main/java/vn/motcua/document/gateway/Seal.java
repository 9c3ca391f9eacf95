package vn.motcua.document.gateway;

import com.google.crypto.tink.StreamingAead;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * Niêm phong: the form in which a content is kept: four letters, the number of the key, and what Tink's streaming
 * encryption makes of the content. Its SHA-256 is bound in, so that two files that changed places are found out.
 */
final class Seal {

    private static final int LETTERS = 0x4D434631; // MCF1
    private static final int HEAD = 2 * Integer.BYTES;

    private final ContentKeys keys;

    Seal(ContentKeys keys) {
        this.keys = keys;
    }

    /** Whole and safe on the disk when this returns. */
    void close(InputStream content, String sha256, Path into) throws IOException {
        try (FileChannel channel = FileChannel.open(into, StandardOpenOption.WRITE);
                DataOutputStream head = new DataOutputStream(Channels.newOutputStream(channel))) {
            head.writeInt(LETTERS);
            head.writeInt(keys.primary());
            head.flush();
            OutputStream body = cipher(keys.primary()).newEncryptingStream(new StaysOpen(channel), bound(sha256));
            content.transferTo(body);
            body.close();
            channel.force(true);
        } catch (GeneralSecurityException e) {
            throw new IOException("a content cannot be encrypted", e);
        }
    }

    /** Reads the first bytes at once, so that a wrong key is a fault before anything was answered. */
    InputStream open(InputStream sealed, String sha256) throws IOException {
        try {
            int key = keyOf(new DataInputStream(sealed));
            return begun(cipher(key).newDecryptingStream(sealed, bound(sha256)));
        } catch (GeneralSecurityException | IOException e) {
            sealed.close();
            throw new IOException("a content cannot be decrypted: " + e.getMessage(), e);
        }
    }

    private static InputStream begun(InputStream decrypting) throws IOException {
        InputStream content = new BufferedInputStream(decrypting, ContentKeys.SEGMENT);
        content.mark(1);
        content.read();
        content.reset();
        return content;
    }

    InputStream open(SeekableByteChannel sealed, String sha256, long from) throws IOException {
        try {
            int key = keyOf(sealed);
            SeekableByteChannel content =
                    cipher(key).newSeekableDecryptingChannel(new AfterHead(sealed, HEAD), bound(sha256));
            content.position(from);
            return begun(Channels.newInputStream(content));
        } catch (GeneralSecurityException | IOException e) {
            sealed.close();
            throw new IOException("a content cannot be decrypted: " + e.getMessage(), e);
        }
    }

    boolean isOfToday(InputStream sealed) throws IOException {
        return keyOf(new DataInputStream(sealed)) == keys.primary();
    }

    private static int keyOf(SeekableByteChannel sealed) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        while (head.hasRemaining()) {
            if (sealed.read(head) < 0) {
                throw new IOException("a kept content ends in its head");
            }
        }
        return keyIn(head.getInt(0), head.getInt(Integer.BYTES));
    }

    private static int keyOf(DataInputStream sealed) throws IOException {
        return keyIn(sealed.readInt(), sealed.readInt());
    }

    private static int keyIn(int letters, int key) throws IOException {
        if (letters != LETTERS) {
            throw new IOException("what is kept there was not encrypted by this system");
        }
        return key;
    }

    private StreamingAead cipher(int key) throws IOException {
        StreamingAead cipher = keys.cipher(key);
        if (cipher == null) {
            throw new IOException("the key " + Integer.toUnsignedString(key) + " is not among the keys of the documents");
        }
        return cipher;
    }

    private static byte[] bound(String sha256) {
        return HexFormat.of().parseHex(sha256);
    }

    /** Tink closes what it writes to; the bytes must be forced to the disk before. */
    private static final class StaysOpen extends OutputStream {

        private final OutputStream channel;

        private StaysOpen(FileChannel channel) {
            this.channel = Channels.newOutputStream(channel);
        }

        @Override
        public void write(int one) throws IOException {
            channel.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            channel.write(bytes, offset, length);
        }
    }
}
