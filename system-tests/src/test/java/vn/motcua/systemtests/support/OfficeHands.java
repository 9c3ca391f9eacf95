package vn.motcua.systemtests.support;

import static org.assertj.core.api.Assertions.assertThat;

/** Đôi tay của cơ quan: brings a dossier of Bến Ngự to where a test needs it, through the pages, person by person. */
public final class OfficeHands {

    private final Province province;

    public OfficeHands(Province province) {
        this.province = province;
    }

    public void receive(String code) {
        done(as("canbo.benngu").open("/counter/dossier/receive?code=" + code).press("Tiếp nhận hồ sơ"), "Đã tiếp nhận");
    }

    public void requestSupplement(String code) {
        done(as("canbo.benngu")
                .open("/counter/dossier/receive?code=" + code)
                .fill("Nội dung cần bổ sung, sửa đổi", "Ảnh mờ, chụp lại đủ bốn góc.")
                .press("Gửi yêu cầu bổ sung"), "Đã gửi yêu cầu bổ sung");
    }

    public void assign(String code) {
        done(as("canbo.benngu").open("/counter/dossier/assign?code=" + code).chooseLabelled("Lương Quốc Bảo")
                .press("Giao hồ sơ"), "Đã phân công");
    }

    public void propose(String code) {
        done(workOn(code, "thuly.benngu")
                .chooseLabelled("Đồng ý giải quyết")
                .fill("Ý kiến thẩm định", "Đủ điều kiện.")
                .press("Trình phê duyệt"), "Đã trình phê duyệt");
    }

    public void approve(String code) {
        done(workOn(code, "lanhdao.benngu").press("Phê duyệt theo đề xuất"), "Đã phê duyệt");
    }

    /** The page on which that person works on that dossier. */
    public PlainPage workOn(String code, String username) {
        return as(username).open("/desk/work/list").follow(code);
    }

    public PlainBrowser as(String username) {
        PlainBrowser browser = province.browser();
        assertThat(browser.signIn(username, Province.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private static void done(PlainPage answer, String words) {
        assertThat(answer.text()).as(answer.toString()).contains(words);
    }
}
