package vn.motcua.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNameTest {

    private static String cleaned(String given) {
        return new DocumentName(given).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giấy khai sinh.pdf         | Giấy khai sinh.pdf
            C:\\fakepath\\Đơn.pdf      | Đơn.pdf
            ../../etc/passwd           | passwd
            /srv/motcua/x.png          | x.png
            ..                         | tep
            .htaccess                  | htaccess
            a  b.pdf                   | a b.pdf
            what<is>this?.pdf          | what_is_this_.pdf
            """)
    void folders_and_signs_that_disks_refuse_are_removed(String given, String kept) {
        assertThat(cleaned(given)).isEqualTo(kept);
    }

    @Test
    void a_name_is_kept_composed() {
        String decomposed = Normalizer.normalize("Đơn đề nghị.pdf", Normalizer.Form.NFD);
        assertThat(cleaned(decomposed)).isEqualTo("Đơn đề nghị.pdf");
    }

    @Test
    void invisible_characters_cannot_disguise_a_name() {
        assertThat(cleaned("don\u202Efdp.exe")).isEqualTo("donfdp.exe");
        assertThat(cleaned("don\r\nSet-Cookie: x.pdf")).isEqualTo("donSet-Cookie_ x.pdf");
        assertThat(cleaned("don.pdf\0.exe")).isEqualTo("don.pdf.exe");
    }

    @Test
    void nothing_left_is_still_a_name() {
        assertThat(cleaned(null)).isEqualTo("tep");
        assertThat(cleaned(" \t\u200B")).isEqualTo("tep");
    }

    @Test
    void a_long_name_keeps_its_ending_and_whole_characters() {
        assertThat(cleaned("ô".repeat(300) + ".pdf")).hasSize(DocumentName.LONGEST).endsWith("ô.pdf");
        assertThat(cleaned("a" + "😀".repeat(150))).hasSizeLessThanOrEqualTo(DocumentName.LONGEST).endsWith("😀");
    }
}
