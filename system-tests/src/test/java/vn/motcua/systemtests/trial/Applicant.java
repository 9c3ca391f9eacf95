package vn.motcua.systemtests.trial;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.systemtests.support.FilingCitizen;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** Người nộp: files one dossier after another through the pages, and asks again after what was left unanswered. */
final class Applicant {

    private static final Pattern CODE = Pattern.compile("H99\\.\\d+-\\d{6}-\\d{4}");
    private static final Pattern DRAFT = Pattern.compile("draft=(\\d+)");
    private static final String SEND = "Nộp hồ sơ";

    private final String username;
    private final String agency;
    private final String procedure;
    private final Acknowledgements told;

    /** The draft that was being handed in when no answer came. */
    private String unanswered;

    Applicant(String username, String procedure, String agency, Acknowledgements told) {
        this.username = username;
        this.procedure = procedure;
        this.agency = agency;
        this.told = told;
    }

    PlainBrowser signedIn(Province province) {
        PlainBrowser browser = province.browser();
        PlainPage home = browser.signIn(username, Province.PASSWORD);
        if (home.status() != 200 || home.address().getPath().equals("/sign-in")) {
            told.surprise(username + " cannot sign in: " + home);
        }
        return browser;
    }

    /** From the choice of the agency to the receipt. */
    void fileOne(PlainBrowser browser) {
        PlainPage review = new FilingCitizen(browser).review(procedure, agency);
        Optional<String> draft = draftOf(review);
        if (draft.isEmpty() || !review.offers(SEND)) {
            told.surprise(username + " cannot review: " + review + " " + review.messages());
            return;
        }
        unanswered = draft.get();
        handIn(review);
    }

    /** Opens the page again that did not answer; what was handed in shows its receipt, what was not is handed in. */
    void askAgain(PlainBrowser browser) {
        if (unanswered == null) {
            return;
        }
        PlainPage page = browser.open("/portal/dossier/review?draft=" + unanswered);
        if (page.offers(SEND)) {
            handIn(page);
        } else {
            readReceipt(page);
        }
    }

    private void handIn(PlainPage review) {
        readReceipt(review.press(SEND));
    }

    private void readReceipt(PlainPage receipt) {
        Matcher code = CODE.matcher(receipt.document().select(".receipt .code").text());
        if (receipt.status() == 200 && code.find()) {
            told.submitted(unanswered, code.group());
        } else {
            told.surprise(username + " got no receipt: " + receipt + " " + receipt.messages());
        }
        unanswered = null;
    }

    private static Optional<String> draftOf(PlainPage page) {
        Matcher draft = DRAFT.matcher(page.address().toString());
        return draft.find() ? Optional.of(draft.group(1)) : Optional.empty();
    }
}
