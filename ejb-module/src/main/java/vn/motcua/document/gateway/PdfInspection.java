package vn.motcua.document.gateway;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.FileDamaged;
import vn.motcua.document.domain.FileLocked;
import vn.motcua.document.domain.FileNotInert;
import vn.motcua.kernel.BusinessRuleViolation;

/**
 * Kiểm tra tệp PDF: whole from header to trailer, opens without a password, and does nothing but show pages. A file that
 * may be read by all but not printed or changed is accepted.
 */
class PdfInspection {

    private static final String HEADER = "%PDF-";
    private static final String TRAILER = "%%EOF";
    private static final int WHERE_THE_TRAILER_IS = 2048;
    private static final int MORE_PARTS_THAN_A_PAPER_HAS = 500_000;

    /** What an action may not do: run, send, or open another file. */
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE",
            "GoToR", "Rendition", "Movie", "Sound", "RichMediaExecute");

    /** Scripts, carried files, and forms that are programs. */
    private static final Set<COSName> KEYS = Set.of(COSName.JS, COSName.EF, COSName.getPDFName("XFA"));

    private static final Set<String> SUBTYPES =
            Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D");

    private final Path file;
    private final DocumentName name;

    PdfInspection(Path file, DocumentName name) {
        this.file = file;
        this.name = name;
    }

    void inspect() throws IOException {
        if (!hasBothEnds()) {
            throw new FileDamaged(name);
        }
        try (RandomAccessRead content = new RandomAccessReadBufferedFile(file);
                PDDocument document = new FrugalPdfParser(content, name).parse()) {
            if (document.getNumberOfPages() == 0) {
                throw new FileDamaged(name);
            }
            look(document.getDocument().getTrailer());
        } catch (BusinessRuleViolation answer) {
            throw answer;
        } catch (InvalidPasswordException locked) {
            throw new FileLocked(name, locked);
        } catch (IOException | RuntimeException unreadable) {
            throw new FileDamaged(name, unreadable);
        }
    }

    private boolean hasBothEnds() throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            String start = read(content, 0, HEADER.length());
            String end = read(content, Math.max(0, content.length() - WHERE_THE_TRAILER_IS), WHERE_THE_TRAILER_IS);
            return start.equals(HEADER) && end.contains(TRAILER);
        }
    }

    private static String read(RandomAccessFile content, long from, int atMost) throws IOException {
        byte[] bytes = new byte[(int) Math.min(atMost, content.length() - from)];
        content.seek(from);
        content.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Goes over everything that can be reached, without recursion: files are made to nest deeply. */
    private void look(COSBase start) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> ahead = new ArrayDeque<>();
        ahead.push(start);
        while (!ahead.isEmpty()) {
            COSBase part = ahead.pop();
            if (!seen.add(part)) {
                continue;
            }
            if (seen.size() > MORE_PARTS_THAN_A_PAPER_HAS) {
                throw new FileDamaged(name);
            }
            if (part instanceof COSObject reference) {
                push(reference.getObject(), ahead);
            } else if (part instanceof COSArray array) {
                array.forEach(item -> push(item, ahead));
            } else if (part instanceof COSDictionary dictionary) {
                if (!isInert(dictionary)) {
                    throw new FileNotInert(name);
                }
                dictionary.getValues().forEach(value -> push(value, ahead));
            }
        }
    }

    private static void push(COSBase part, Deque<COSBase> ahead) {
        if (part instanceof COSObject || part instanceof COSArray || part instanceof COSDictionary) {
            ahead.push(part);
        }
    }

    private static boolean isInert(COSDictionary dictionary) {
        return KEYS.stream().noneMatch(dictionary::containsKey)
                && !ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""))
                && !SUBTYPES.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))
                && !COSName.EMBEDDED_FILE.equals(dictionary.getCOSName(COSName.TYPE))
                && !(dictionary instanceof COSStream && dictionary.containsKey(COSName.F));
    }
}
