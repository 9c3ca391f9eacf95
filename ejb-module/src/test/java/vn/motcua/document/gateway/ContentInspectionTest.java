package vn.motcua.document.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.FileDamaged;
import vn.motcua.document.domain.FileEmpty;
import vn.motcua.document.domain.FileKind;
import vn.motcua.document.domain.FileKindNotAccepted;
import vn.motcua.document.domain.FileLocked;
import vn.motcua.document.domain.FileNotInert;
import vn.motcua.document.domain.PictureTooLarge;
import vn.motcua.document.domain.UploadLimits;

class ContentInspectionTest {

    @TempDir Path folder;

    private FileKind inspected(byte[] content, String name) {
        try {
            Path file = Files.write(folder.resolve("content"), content);
            return new ContentInspection().inspect(file, new DocumentName(name), UploadLimits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void honest_papers_are_known_by_their_content() {
        assertThat(inspected(Papers.pdf(), "Đơn.pdf")).isEqualTo(FileKind.PDF);
        assertThat(inspected(Papers.png(), "Ảnh.png")).isEqualTo(FileKind.PNG);
        assertThat(inspected(Papers.jpeg(), "Ảnh.jpg")).isEqualTo(FileKind.JPEG);
    }

    @Test
    void a_wrong_ending_does_not_hurt_an_honest_picture() {
        assertThat(inspected(Papers.jpeg(), "Ảnh.exe")).isEqualTo(FileKind.JPEG);
    }

    @Test
    void a_pdf_that_may_be_read_but_not_printed_is_accepted() {
        assertThat(inspected(Papers.pdfLockedWith("owner", ""), "Sao kê.pdf")).isEqualTo(FileKind.PDF);
    }

    @Test
    void a_pdf_that_unpacks_to_more_than_a_paper_needs_is_refused_before_it_fills_the_memory() {
        assertThat(inspected(Papers.pdfUnpackingTo(1000), "Đơn.pdf")).isEqualTo(FileKind.PDF);
        byte[] bomb = Papers.pdfUnpackingTo(40 * 1024 * 1024);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> inspected(bomb, "Đơn.pdf")).isInstanceOf(FileDamaged.class);
    }

    @Test
    void a_picture_followed_by_what_a_camera_appends_is_accepted() {
        byte[] picture = Papers.jpeg();
        byte[] film = "ftyp and so on".getBytes(UTF_8);
        byte[] both = new byte[picture.length + film.length];
        System.arraycopy(picture, 0, both, 0, picture.length);
        System.arraycopy(film, 0, both, picture.length, film.length);
        assertThat(inspected(both, "Ảnh.jpg")).isEqualTo(FileKind.JPEG);
    }

    static Stream<Arguments> refusedFiles() {
        byte[] program = new byte[600];
        program[0] = 'M';
        program[1] = 'Z';
        return Map.ofEntries(
                        Map.entry("nothing", Map.entry(new byte[0], FileEmpty.class)),
                        Map.entry("a program", Map.entry(program, FileKindNotAccepted.class)),
                        Map.entry("a web page", Map.entry(
                                "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8),
                                FileKindNotAccepted.class)),
                        Map.entry("a drawing with a script", Map.entry(
                                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                                        .getBytes(UTF_8),
                                FileKindNotAccepted.class)),
                        Map.entry("a word document", Map.entry(
                                new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}, FileKindNotAccepted.class)),
                        Map.entry("text", Map.entry("Kính gửi".getBytes(UTF_8), FileKindNotAccepted.class)),
                        Map.entry("a moving picture", Map.entry(
                                "GIF89a........".getBytes(UTF_8), FileKindNotAccepted.class)),
                        Map.entry("half a pdf", Map.entry(Papers.firstPartOf(Papers.pdf(), 0.5), FileDamaged.class)),
                        Map.entry("a pdf of words only", Map.entry(
                                "%PDF-1.7\nnothing here\n%%EOF".getBytes(UTF_8), FileDamaged.class)),
                        Map.entry("half a png", Map.entry(Papers.firstPartOf(Papers.png(), 0.8), FileDamaged.class)),
                        Map.entry("only the start of a png", Map.entry(
                                Papers.firstPartOf(Papers.png(), 0.05), FileDamaged.class)),
                        Map.entry("half a jpeg", Map.entry(
                                Papers.firstPartOf(Papers.jpeg(), 0.9), FileDamaged.class)),
                        Map.entry("only the start of a jpeg", Map.entry(
                                Papers.firstPartOf(Papers.jpeg(), 0.02), FileDamaged.class)),
                        Map.entry("a huge picture", Map.entry(Papers.hugePng(), PictureTooLarge.class)),
                        Map.entry("a locked pdf", Map.entry(
                                Papers.pdfLockedWith("owner", "secret"), FileLocked.class)),
                        Map.entry("a pdf with a script", Map.entry(
                                Papers.pdf(ContentInspectionTest::script), FileNotInert.class)),
                        Map.entry("a pdf that starts a program", Map.entry(
                                Papers.pdf(ContentInspectionTest::launch), FileNotInert.class)),
                        Map.entry("a pdf with a program form", Map.entry(
                                Papers.pdf(ContentInspectionTest::programForm), FileNotInert.class)),
                        Map.entry("a pdf that carries a file", Map.entry(
                                Papers.pdf(ContentInspectionTest::carry), FileNotInert.class)))
                .entrySet().stream()
                .map(row -> Arguments.of(row.getKey(), row.getValue().getKey(), row.getValue().getValue()));
    }

    static Stream<Arguments> disguisedFiles() throws IOException {
        byte[] archive = archived("setup.exe", 1000);
        return Stream.of(
                Arguments.of("an archive behind a pdf", joined(Papers.pdf(), archive), FileNotInert.class),
                Arguments.of("an archive behind a jpeg", joined(Papers.jpeg(), archive), FileNotInert.class),
                Arguments.of("a page of the web behind a png", joined(Papers.png(), "<script>alert(1)</script>".getBytes(UTF_8)),
                        FileNotInert.class),
                Arguments.of("a page of the web that begins like a png", joined(
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "<html><script>alert(1)</script>".getBytes(UTF_8)),
                        FileDamaged.class),
                Arguments.of("a moving picture that is a script", "GIF89a=1;alert(1)//".getBytes(UTF_8), FileKindNotAccepted.class),
                Arguments.of("a word document that unpacks to 200 MB", archived("word/document.xml", 200_000_000),
                        FileKindNotAccepted.class),
                Arguments.of("a word document with macros", archived("word/vbaProject.bin", 1000), FileKindNotAccepted.class),
                Arguments.of("an old word document", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1,
                    (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0, 0, 0}, FileKindNotAccepted.class),
                Arguments.of("a program", "MZ\0\0This program cannot be run in DOS mode".getBytes(UTF_8), FileKindNotAccepted.class),
                Arguments.of("the test file of virus scanners", ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-"
                        + "ANTIVIRUS-TEST-FILE!$H+H*").getBytes(UTF_8), FileKindNotAccepted.class));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] archived(String name, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1_000_000];
            for (int left = size; left > 0; left -= zeros.length) {
                archive.write(zeros, 0, Math.min(zeros.length, left));
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disguisedFiles")
    void what_is_two_things_at_once_or_calls_itself_a_paper_is_refused(String what, byte[] content, Class<?> answer) {
        for (String name : List.of("Đơn.pdf", "Đơn.pdf.exe", "../../Đơn.png")) {
            assertThatThrownBy(() -> inspected(content, name)).isExactlyInstanceOf(answer);
        }
    }

    @Test
    void a_paper_keeps_its_kind_whatever_it_is_called_and_zeros_at_its_end_do_no_harm() {
        assertThat(inspected(Papers.pdf(), "virus.exe")).isEqualTo(FileKind.PDF);
        assertThat(inspected(joined(Papers.png(), new byte[600]), "anh.png")).isEqualTo(FileKind.PNG);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedFiles")
    void what_is_not_a_whole_and_harmless_paper_is_refused(String what, byte[] content, Class<?> answer) {
        assertThatThrownBy(() -> inspected(content, "Đơn.pdf")).isExactlyInstanceOf(answer);
    }

    private static void script(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
    }

    private static void launch(PDDocument document) {
        try {
            PDActionLaunch action = new PDActionLaunch();
            action.getCOSObject().setString(COSName.F, "calc.exe");
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(action);
            document.getPage(0).getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void programForm(PDDocument document) {
        COSDictionary form = new COSDictionary();
        form.setString(COSName.getPDFName("XFA"), "<xdp/>");
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    private static void carry(PDDocument document) {
        try {
            PDComplexFileSpecification carried = new PDComplexFileSpecification();
            carried.setFile("hoadon.xml");
            carried.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream("<x/>".getBytes(UTF_8))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("hoadon.xml", carried));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
