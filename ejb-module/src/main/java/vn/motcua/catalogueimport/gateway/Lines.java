package vn.motcua.catalogueimport.gateway;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import vn.motcua.catalogueimport.domain.CatalogueSource;
import vn.motcua.catalogueimport.domain.Doubt.Kind;

/**
 * Các dòng của một tệp, plain or compressed: a line that is too long or not text is told apart and passed over; a file that
 * breaks off ends with a line that says so.
 */
final class Lines implements Closeable {

    static final int LONGEST = 4 * 1024 * 1024;

    /** A compressed file may not fill the machine. */
    private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int LONGEST_MAGIC = 4;

    /**
     * @param problem null if {@code text} could be read
     * @param isWhole whether a line feed follows, so that the line is surely all there
     */
    record Line(long number, String text, Kind problem, boolean isWhole) {}

    /** How zipped office documents begin, those of older programs, PDF, and pictures. */
    private static final List<byte[]> OFFICE_FILES = List.of(
            new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, new byte[] {'%', 'P', 'D', 'F'},
            new byte[] {(byte) 0x89, 'P', 'N', 'G'}, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0});

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int filled;
    private int at;
    private long number;
    private long read;
    private boolean ended;
    private boolean cutOff;
    private boolean tooLarge;
    private boolean officeFile;

    private Lines(InputStream in) {
        this.in = in;
    }

    static Lines of(CatalogueSource source) throws IOException {
        BufferedInputStream plain = new BufferedInputStream(source.open());
        plain.mark(LONGEST_MAGIC);
        byte[] magic = plain.readNBytes(LONGEST_MAGIC);
        plain.reset();
        boolean compressed = magic.length > 1 && ((magic[0] & 0xff) << 8 | magic[1] & 0xff) == GZIP_MAGIC;
        try {
            Lines lines = new Lines(compressed ? new GZIPInputStream(plain) : plain);
            lines.officeFile = OFFICE_FILES.stream().anyMatch(known -> Arrays.equals(known, magic));
            return lines;
        } catch (EOFException | ZipException broken) {
            Lines nothing = new Lines(plain);
            nothing.ended = true;
            nothing.cutOff = true;
            return nothing;
        }
    }

    /** Null at the end. Empty lines are counted and left out. */
    Line next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(16 * 1024);
            boolean tooLong = false;
            int next;
            while ((next = read()) >= 0 && next != '\n') {
                tooLong |= line.size() >= LONGEST;
                if (!tooLong) {
                    line.write(next);
                }
            }
            boolean nothing = line.size() == 0;
            if (next < 0 && nothing) {
                return lastWord();
            }
            number++;
            if (tooLong) {
                return new Line(number, beginning(line), Kind.LINE_TOO_LONG, next >= 0);
            }
            Line read = decoded(line.toByteArray(), next >= 0);
            if (read.problem() != null || !read.text().isBlank()) {
                return read;
            }
        }
    }

    /** A spreadsheet, document or picture under another name. */
    boolean isOfficeFile() {
        return officeFile;
    }

    /** What is compressed in it would fill the machine. */
    boolean isTooLarge() {
        return tooLarge;
    }

    private Line lastWord() {
        if (!cutOff) {
            return null;
        }
        cutOff = false;
        return new Line(number + 1, "", Kind.FILE_CUT_OFF, false);
    }

    private Line decoded(byte[] bytes, boolean whole) {
        try {
            CharBuffer chars = CharBuffer.allocate(bytes.length);
            CoderResult result = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes), chars, whole); // what breaks off in a letter is half a text, not none
            if (result.isError()) {
                result.throwException();
            }
            String text = chars.flip().toString();
            return new Line(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, null, whole);
        } catch (CharacterCodingException notUtf8) {
            return new Line(number, new String(bytes, StandardCharsets.UTF_8), Kind.NOT_TEXT, whole);
        }
    }

    private static String beginning(ByteArrayOutputStream line) {
        int shown = 500;
        return new String(line.toByteArray(), 0, Math.min(shown, line.size()), StandardCharsets.UTF_8);
    }

    private int read() throws IOException {
        if (at == filled && !fill()) {
            return -1;
        }
        return buffer[at++] & 0xff;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        try {
            filled = in.read(buffer);
            at = 0;
            read += Math.max(0, filled);
            tooLarge = read > MOST_BYTES;
            cutOff = tooLarge;
            ended = filled <= 0 || cutOff;
        } catch (EOFException | ZipException broken) {
            cutOff = true;
            ended = true;
        }
        if (ended) {
            filled = 0;
            at = 0;
        }
        return !ended;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
