package vn.motcua.document.domain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * Giới hạn tải lên.
 *
 * @param maxBytes size of one file
 * @param maxPixels width times height of a picture
 */
public record UploadLimits(long maxBytes, long maxPixels) implements Serializable {

    /** Papers have pages, and a telephone makes a picture of each. */
    public static final int MOST_FILES = 20;

    private static final int MEGABYTE = 1024 * 1024;

    public static final UploadLimits DEFAULT = new UploadLimits(10 * MEGABYTE, 100_000_000);

    public UploadLimits {
        if (maxBytes <= 0 || maxPixels <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    public long maxMegabytes() {
        return Math.max(1, maxBytes / MEGABYTE);
    }

    public int maxFiles() {
        return MOST_FILES;
    }

    public long maxMegapixels() {
        return Math.max(1, maxPixels / 1_000_000);
    }

    /** The same content, but reading on past the limit ends in {@link FileTooLarge}: nobody fills the disk first. */
    public InputStream guarding(InputStream content, DocumentName name) {
        return new Guarded(content, name);
    }

    private final class Guarded extends FilterInputStream {

        private final DocumentName name;
        private long read;

        private Guarded(InputStream content, DocumentName name) {
            super(content);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                count(1);
            }
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            if (got > 0) {
                count(got);
            }
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > maxBytes) {
                throw new FileTooLarge(name, UploadLimits.this);
            }
        }
    }
}
