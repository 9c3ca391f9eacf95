package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.Authenticator;
import vn.motcua.systemtests.support.OfficeHands;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** Phiên đăng nhập, xác thực hai bước, tài khoản cán bộ: who is in, with what, and how that ends. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficerAccountJourney {

    private final Province province;
    private final OfficeHands office;

    OfficerAccountJourney(Province province) {
        this.province = province;
        this.office = new OfficeHands(province);
    }

    @Test
    void one_signs_out_of_another_browser_from_here() {
        PlainBrowser here = signedIn("kien.cao");
        PlainBrowser there = signedIn("kien.cao");

        PlainPage list = here.open("/portal/account/sessions");
        assertThat(list.document().select(".tag").eachText()).containsOnlyOnce("Nơi này");
        PlainPage done = list.press("Đăng xuất mọi nơi khác");

        assertThat(done.text()).containsPattern("Đã đăng xuất [1-9]\\d* nơi khác").doesNotContain("Đăng xuất mọi nơi khác");
        assertThat(there.open("/portal/dossier/list").address().getPath()).isEqualTo("/sign-in");
        assertThat(here.open("/portal/dossier/list").address().getPath()).isEqualTo("/portal/dossier/list");
    }

    @Test
    void who_signs_out_leaves_no_session_behind() {
        PlainBrowser browser = signedIn("kien.cao");
        long open = open("kien.cao");
        browser.signOut();

        assertThat(open("kien.cao")).isEqualTo(open - 1);
    }

    @Test
    void an_officer_loses_at_once_what_an_administrator_takes() {
        PlainBrowser officer = signedIn("vanthu.benngu");
        PlainBrowser administrator = office.as("quantri");
        String page = "/admin/officer?name=vanthu.benngu";

        administrator.open(page).press("Đóng tài khoản");
        assertThat(officer.open("/office").address().getPath()).isEqualTo("/sign-in");
        assertThat(province.browser().signIn("vanthu.benngu", Province.PASSWORD).messages()).contains("đã bị đóng");
        assertThat(province.browser().signIn("vanthu.benngu", "sai mật khẩu").messages()).contains("không đúng").doesNotContain("đóng");

        administrator.open(page).press("Mở lại tài khoản");
        assertThat(signedIn("vanthu.benngu").open("/office").status()).isEqualTo(200);
        assertThat(administrator.open("/admin/officer?name=quantri").press("Đóng tài khoản").messages()).contains("nhờ quản trị viên khác");
        assertThat(office.as("canbo.benngu").open(page).status()).isEqualTo(403);
    }

    @Test
    void with_the_second_step_a_password_is_not_enough_and_no_code_is_good_twice() {
        PlainBrowser officer = signedIn("thuly2.benngu");
        PlainPage enrol = officer.open("/portal/account/enrol");
        Authenticator telephone = new Authenticator(enrol.document().select("main p strong").text());

        assertThat(enrol.fill("Mã", "000000").fill("Mật khẩu hiện tại", Province.PASSWORD).press("Bật").messages()).contains("Mã không đúng");
        assertThat(enrol.fill("Mã", telephone.code(-1)).fill("Mật khẩu hiện tại", "sai").press("Bật").messages()).contains("Mật khẩu hiện tại không đúng");
        PlainPage paper = enrol.fill("Mã", telephone.code(-1)).fill("Mật khẩu hiện tại", Province.PASSWORD).press("Bật");
        List<String> codes = paper.document().select("main code").stream().map(Element::text).toList();
        assertThat(codes).hasSize(10);

        PlainBrowser thief = province.browser();
        PlainPage asked = thief.signIn("thuly2.benngu", Province.PASSWORD);
        assertThat(asked.heading()).isEqualTo("Nhập mã xác thực");
        assertThat(thief.open("/desk/work/list").address().getPath()).isEqualTo("/sign-in");
        String present = telephone.code(0);
        assertThat(asked.fill("Mã", present).press("Đăng nhập").address().getPath()).isNotEqualTo("/portal/account/code");
        assertThat(thief.open("/desk/work/list").status()).isEqualTo(200);

        PlainBrowser again = province.browser();
        PlainPage second = again.signIn("thuly2.benngu", Province.PASSWORD);
        assertThat(second.fill("Mã", present).press("Đăng nhập").messages()).contains("đã dùng rồi");
        assertThat(second.fill("Mã", codes.get(0)).press("Đăng nhập").address().getPath()).isNotEqualTo("/portal/account/code");
        PlainPage third = province.browser().signIn("thuly2.benngu", Province.PASSWORD);
        assertThat(third.fill("Mã", codes.get(0)).press("Đăng nhập").messages()).contains("đã dùng rồi");

        office.as("quantri").open("/admin/officer?name=thuly2.benngu").press("Đặt lại xác thực hai bước");
        assertThat(again.open("/desk/work/list").address().getPath()).isEqualTo("/sign-in");
        assertThat(signedIn("thuly2.benngu").open("/desk/work/list").status()).isEqualTo(200);
        assertThat(province.books().count("select count(*) from audit_entry where action = 'account.second-step.reset'")).isEqualTo(1);
    }

    private long open(String username) {
        return province.books().count("select count(*) from sign_in_session s join applicant a on s.owner = 'APPLICANT:' || a.id"
                + " where a.username = '" + username + "' and s.ended_at is null");
    }

    private PlainBrowser signedIn(String username) {
        PlainBrowser browser = province.browser();
        browser.signIn(username, Province.PASSWORD);
        return browser;
    }
}
