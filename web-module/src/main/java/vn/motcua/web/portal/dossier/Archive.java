package vn.motcua.web.portal.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tệp nén tải về: every entry has a name of its own that leads nowhere but into the folder where it is unpacked, and that
 * every system can write.
 */
final class Archive implements AutoCloseable {

    private static final String NOTES = "LUU-Y.txt";
    private static final int LONGEST = 120;

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>(Set.of(NOTES.toLowerCase(Locale.ROOT)));
    private final List<String> notes = new ArrayList<>();

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void put(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(ownName(name)));
        zip.write(content);
        zip.closeEntry();
    }

    void put(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(ownName(name)));
        content.transferTo(zip);
        zip.closeEntry();
    }

    /** Said in a text beside the files. */
    void leaveOut(String name, String why) {
        notes.add(name + ": " + why);
    }

    /** Folders are ours; what came from outside is the last part. */
    private String ownName(String wanted) {
        int slash = wanted.indexOf('/') < 0 || !wanted.startsWith("giay-to/") ? -1 : "giay-to".length();
        String folder = wanted.substring(0, slash + 1);
        String name = Normalizer.normalize(wanted.substring(slash + 1), Normalizer.Form.NFC)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[. ]+|[. ]+$", "");
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        stem = stem.isEmpty() ? "tep" : stem.substring(0, Math.min(LONGEST, stem.length()));
        String own = folder + stem + ending;
        for (int number = 2; !names.add(own.toLowerCase(Locale.ROOT)); number++) {
            own = folder + stem + " (" + number + ")" + ending;
        }
        return own;
    }

    @Override
    public void close() throws IOException {
        if (!notes.isEmpty()) {
            zip.putNextEntry(new ZipEntry(NOTES));
            zip.write(String.join("\r\n", notes).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.close();
    }
}
