package vn.motcua.web.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchiveTest {

    @Test
    void files_of_the_same_name_are_all_there() throws IOException {
        assertThat(unpacked("giay-to/anh.png", "giay-to/ANH.png", "giay-to/anh.png"))
                .containsOnlyKeys("giay-to/anh.png", "giay-to/ANH (2).png", "giay-to/anh (3).png");
    }

    @Test
    void no_name_leads_out_of_the_folder() throws IOException {
        assertThat(unpacked("giay-to/../../etc/passwd", "giay-to/..\\\\..\\\\win.ini", "/tuyet-doi.txt").keySet())
                .allSatisfy(name -> assertThat(name.replaceFirst("^giay-to/", "")).doesNotContain("/", "\\", "..").isNotBlank());
    }

    @Test
    void names_keep_their_letters_and_no_system_stumbles_over_them() throws IOException {
        assertThat(unpacked("giay-to/Giấy chứng sinh?.pdf", "giay-to/a\r\nb.pdf", "giay-to/...", "giay-to/" + "x".repeat(400) + ".pdf"))
                .containsKeys("giay-to/Giấy chứng sinh-.pdf", "giay-to/a--b.pdf", "giay-to/tep", "giay-to/" + "x".repeat(120) + ".pdf");
    }

    @Test
    void what_is_not_there_is_named() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = new Archive(out)) {
            archive.put("a.pdf", new byte[] {1});
            archive.leaveOut("nhiem.pdf", "Tệp có mã độc.");
        }
        assertThat(read(out.toByteArray()).get("LUU-Y.txt")).isEqualTo("nhiem.pdf: Tệp có mã độc.");
    }

    private static Map<String, String> unpacked(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = new Archive(out)) {
            for (String name : names) {
                archive.put(name, new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return read(out.toByteArray());
    }

    private static Map<String, String> read(byte[] zipped) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
