package vn.motcua.systemtests.trial;

import java.util.List;
import java.util.Random;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** Cán bộ một cửa: receives what lies in the inbox, in the race with a colleague who does the same. */
final class CounterOfficer {

    private static final String ACCEPT = "Tiếp nhận hồ sơ";

    private final String username;
    private final Acknowledgements told;

    CounterOfficer(String username, Acknowledgements told) {
        this.username = username;
        this.told = told;
    }

    PlainBrowser signedIn(Province province) {
        PlainBrowser browser = province.browser();
        PlainPage work = browser.signIn(username, Province.PASSWORD);
        if (work.status() != 200 || work.address().getPath().equals("/sign-in")) {
            told.surprise(username + " cannot sign in: " + work);
        }
        return browser;
    }

    void receiveOne(PlainBrowser browser, Random chance) {
        PlainPage inbox = browser.open("/counter/dossier/inbox");
        if (inbox.status() != 200) {
            told.surprise(username + " opens the inbox: " + inbox);
        }
        List<String> codes = inbox.document().select("td a.code").eachText();
        if (codes.isEmpty()) {
            return;
        }
        String code = codes.get(chance.nextInt(Math.min(5, codes.size())));
        PlainPage dossier = browser.open("/counter/dossier/receive?code=" + code);
        if (!dossier.offers(ACCEPT)) {
            return; // the colleague was faster
        }
        PlainPage answer = dossier.press(ACCEPT);
        if (answer.status() == 200 && answer.shows("Đã tiếp nhận hồ sơ " + code)) {
            told.received(code);
            if (chance.nextBoolean()) {
                assign(browser, code);
            }
        } else if (answer.status() != 409 && answer.status() != 422) {
            told.surprise(username + " receives " + code + ": " + answer);
        }
    }

    private void assign(PlainBrowser browser, String code) {
        PlainPage answer = browser.open("/counter/dossier/assign?code=" + code).chooseFirst().press("Giao hồ sơ");
        if (!answer.shows("Đã phân công xử lý hồ sơ " + code)) {
            told.surprise(username + " assigns " + code + ": " + answer);
        }
    }
}
