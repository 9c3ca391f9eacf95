package vn.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.systemtests.support.FilingCitizen;
import vn.motcua.systemtests.support.OfficeHands;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** What happens to a dossier is told by real mail, once each, whatever becomes of the mail server and of ours. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeContainerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PROCEDURE = "1.001662";
    private static final String AGENCY = "Ủy ban nhân dân phường Bến Ngự";
    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    private static GreenMail mail;
    private static Province province;

    @BeforeAll
    static void start() {
        mail = new GreenMail(SMTP);
        mail.start();
        province = Province.withoutPast();
        province.server().with("MOTCUA_SMTP_PORT", String.valueOf(SMTP.getPort()));
        province.start();
    }

    @AfterAll
    static void stop() {
        province.close();
        mail.stop();
    }

    @Test
    void each_act_is_told_once_even_if_the_mail_server_was_away_and_ours_was_killed() {
        String code = file();
        awaitTitles(code, "đã nộp");
        MimeMessage first = lettersAbout(code).get(0);
        assertThat(text(first)).contains("Kính gửi Nguyễn Thị Mai,", AGENCY, "/portal/dossier/show?code=" + code);

        mail.stop();
        OfficeHands office = new OfficeHands(province);
        office.receive(code);
        office.requestSupplement(code);
        province.server().kill();
        mail = new GreenMail(SMTP);
        mail.start();
        province.server().start();

        awaitTitles(code, "đã được tiếp nhận", "cần bổ sung");
        assertThat(province.books().count("select count(*) from notice where dossier_code = '" + code + "'")).isEqualTo(3);
        assertThat(province.books().count("select count(*) from notice_sending where state <> 'SENT'")).isZero();
    }

    @Test
    void the_applicant_reads_them_on_the_portal_and_nobody_else_does() {
        String code = file();
        PlainBrowser mai = signedIn("mai.nguyen");

        PlainPage list = mai.open("/portal/notice/list");
        assertThat(list.text()).contains("Hồ sơ " + code + ": đã nộp", "Mới");
        assertThat(list.press("Đánh dấu đã đọc tất cả").text()).contains("Đã đánh dấu đã đọc").doesNotContain("Mới");

        assertThat(signedIn("khanh.ly").open("/portal/notice/list").text()).doesNotContain(code);
    }

    private static String file() {
        return new FilingCitizen(signedIn("mai.nguyen")).file(PROCEDURE, AGENCY);
    }

    private static PlainBrowser signedIn(String username) {
        PlainBrowser browser = province.browser();
        browser.signIn(username, Province.PASSWORD);
        return browser;
    }

    private static void awaitTitles(String code, String... ends) {
        String[] titles = Arrays.stream(ends).map(end -> "Hồ sơ " + code + ": " + end).toArray(String[]::new);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lettersAbout(code))
                .extracting(NoticeContainerIT::title).containsExactlyInAnyOrder(titles));
    }

    private static List<MimeMessage> lettersAbout(String code) {
        return Arrays.stream(mail.getReceivedMessages()).filter(letter -> title(letter).contains(code)).toList();
    }

    private static String title(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
