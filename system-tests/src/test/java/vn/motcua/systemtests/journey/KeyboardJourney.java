package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Khai chỉ bằng bàn phím: every question is come to by the Tab key going forward, in the order in which it is read. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyboardJourney {

    private static final String DAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20)
            .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    private static final int FARTHEST = 80;

    @Test
    void a_form_is_filled_in_and_handed_in_without_a_mouse(Browsers browsers) {
        try (Window citizen = browsers.anonymous(Browsers.DESKTOP)) {
            Page page = citizen.page();
            page.navigate("/sign-in");
            citizen.signIn("nam.vi");
            page.navigate("/portal/dossier/start?procedure=9.990001");
            citizen.choose("Nộp cho cơ quan nào?", "Ủy ban nhân dân phường Bến Ngự");
            citizen.press("Bắt đầu khai");
            page.waitForURL("**/portal/dossier/form**");

            press(page, "kind:answer", "Space");
            type(page, "person.birthDate", "12/05/1984");
            press(page, "person.gender:answer", "Space");
            arrow(page, "home.unit:province", "Tỉnh Lam Giang");
            arrow(page, "home.unit:answer", null);
            type(page, "home.detail", "12 Le Loi");
            goOn(page, 2);
            type(page, "eventName", "Le hoi Cau Ngu");
            type(page, "from", DAY);
            type(page, "to", DAY);
            arrow(page, "place:province", "Tỉnh Lam Giang");
            arrow(page, "place:answer", null);
            arrow(page, "venue:answer", null);
            press(page, "activities:answer", "Space");
            type(page, "guests", "100");
            type(page, "helpers.0.name", "Le Van Uoc");
            type(page, "helpers.0.birthYear", "1980");
            arrow(page, "helpers.0.task:answer", null);
            goOn(page, 3);
            press(page, "promise:answer", "Space");
            type(page, "signature.name", "Vi Hai Nam");
            press(page, "goOn", "Enter");

            page.waitForURL("**/portal/dossier/review**");
            assertThat(citizen.text()).contains("Le hoi Cau Ngu", "Tỉnh Lam Giang");
            tabToWords(page, "Nộp hồ sơ");
            page.keyboard().press("Enter");
            page.waitForURL("**/portal/dossier/receipt**");
            assertThat(citizen.heading()).contains("Đã nộp hồ sơ");
            assertThat(citizen.takeComplaints()).isEmpty();
        }
    }

    private static void goOn(Page page, int part) {
        press(page, "goOn", "Enter");
        page.getByText("Phần " + part + " trong 3 phần").waitFor();
    }

    private static void type(Page page, String path, String text) {
        tabTo(page, path + ":answer");
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        settled(page);
    }

    private static void press(Page page, String id, String key) {
        tabTo(page, id);
        page.keyboard().press(key);
        settled(page);
    }

    /** Goes down a list until it shows the words, or one step without words. */
    private static void arrow(Page page, String id, String words) {
        tabTo(page, id);
        for (int step = 0; step < FARTHEST; step++) {
            page.keyboard().press("ArrowDown");
            settled(page);
            Object shown = page.evaluate("document.activeElement.selectedOptions[0].text");
            if (words == null || words.equals(shown)) {
                return;
            }
        }
        throw new AssertionError("the list " + id + " does not come to " + words);
    }

    private static void tabTo(Page page, String id) {
        tabUntil(page, id, "id");
    }

    private static void tabToWords(Page page, String words) {
        tabUntil(page, words, "words");
    }

    private static void tabUntil(Page page, String wanted, String by) {
        StringBuilder way = new StringBuilder();
        for (int step = 0; step < FARTHEST; step++) {
            String at = String.valueOf(page.evaluate("by => { const e = document.activeElement;"
                    + " return by === 'id' ? e.id : (e.value || e.innerText || '').trim(); }", by));
            if (at.equals(wanted)) {
                return;
            }
            way.append(at).append(" > ");
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not come to " + wanted + ": " + way);
    }

    /** The server has judged what was typed. */
    private static void settled(Page page) {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }
}
