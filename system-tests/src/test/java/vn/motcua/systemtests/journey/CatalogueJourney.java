package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.OfficeHands;
import vn.motcua.systemtests.support.Paper;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** Danh mục dùng chung: an editor brings a file in, a second editor is too late, and what happened can be read. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueJourney {

    private static final String SHOW = "/admin/codelist/show?list=";

    private final OfficeHands office;

    CatalogueJourney(Province province) {
        this.office = new OfficeHands(province);
    }

    @Test
    void a_file_is_previewed_then_applied_and_stands_in_the_history() {
        PlainBrowser editor = office.as("danhmuc");

        PlainPage preview = upload(editor, "MARITAL_STATUS", "Mã;Tên\n4;Góa\n5;Ly thân\nK*;Sai\n", StandardCharsets.UTF_8);

        assertThat(preview.text()).contains("Thêm mới: 1", "Thay đổi: 1", "Không nhận: 1", "Chỉ dùng chữ, số");
        assertThat(editor.open(SHOW + "MARITAL_STATUS").text()).doesNotContain("Ly thân");

        PlainPage applied = preview.press("Áp dụng các thay đổi này");

        assertThat(applied.text()).contains("Đã áp dụng 2 thay đổi.", "Ly thân", "Góa");
        assertThat(editor.open("/admin/codelist/history?list=MARITAL_STATUS").text())
                .contains("danhmuc tap.csv", "Vợ hoặc chồng đã chết");
        assertThat(upload(editor, "MARITAL_STATUS", "Mã;Tên\n4;Góa\n5;Ly thân\n", StandardCharsets.UTF_8).text())
                .contains("Giữ nguyên: 2", "Tệp này không làm thay đổi gì");
    }

    @Test
    void a_file_in_another_encoding_or_cut_off_is_refused_in_words() {
        PlainBrowser editor = office.as("danhmuc");

        PlainPage foreign = upload(editor, "RELIGION", "mã,tên\n1,Đạo", Charset.forName("windows-1258"));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.text()).contains("không dùng bảng mã UTF-8");

        PlainPage half = upload(editor, "RELIGION", "ma,ten\n1,\"Đạo", StandardCharsets.UTF_8);
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.text()).contains("Tệp CSV hỏng ở dòng 2");
    }

    @Test
    void of_two_editors_the_slower_one_is_told_and_nothing_is_overwritten() {
        PlainPage first = office.as("danhmuc").open(SHOW + "OCCUPATION").follow("Nghỉ hưu");
        PlainPage second = office.as("quantri").open(SHOW + "OCCUPATION").follow("Nghỉ hưu");

        assertThat(first.fill("Tên", "Đã nghỉ hưu").press("Lưu thay đổi").text()).contains("Đã lưu thay đổi của mục HT");
        PlainPage late = second.fill("Tên", "Hưu trí").press("Lưu thay đổi");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Danh mục vừa được người khác sửa");
        assertThat(office.as("danhmuc").open(SHOW + "OCCUPATION").text()).contains("Đã nghỉ hưu").doesNotContain("Hưu trí");
    }

    @Test
    void who_is_no_editor_sees_no_catalogue() {
        assertThat(office.as("canbo.benngu").open("/admin/codelist/list").status()).isEqualTo(403);
        assertThat(office.as("canbo.benngu").open("/admin/codelist.csv?list=GENDER").status()).isEqualTo(403);
    }

    @Test
    void the_map_of_statuses_is_complete_as_it_is_shipped() {
        assertThat(office.as("quantri").open("/admin/statuses").text()).contains("Ánh xạ đầy đủ", "10. Đã trả kết quả");
    }

    private static PlainPage upload(PlainBrowser editor, String list, String text, Charset charset) {
        PlainPage form = editor.open("/admin/codelist/upload?list=" + list);
        return form.press(form.buttons("Xem trước").first(), new Paper("tap.csv", "text/csv", text.getBytes(charset)));
    }
}
