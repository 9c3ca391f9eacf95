package vn.motcua.systemtests.support;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Files one dossier through the pages of the portal, whatever the procedure asks for. */
public final class FilingCitizen {

    private static final int MOST_PARTS = 10;
    private static final Pattern CODE = Pattern.compile("H99\\.\\d+-\\d{6}-\\d{4}");

    private final PlainBrowser browser;

    public FilingCitizen(PlainBrowser signedIn) {
        this.browser = signedIn;
    }

    /** @return the code on the receipt */
    public String file(String procedure, String agency) {
        return codeOn(review(procedure, agency).press("Nộp hồ sơ"));
    }

    /** Everything but the last press. */
    public PlainPage review(String procedure, String agency) {
        PlainPage papers = papers(procedure, agency);
        int required = requiredUploads(papers);
        for (int paper = 0; paper < required; paper++) {
            Element upload = papers.buttons("Tải lên").stream()
                    .filter(FilingCitizen::isRequired)
                    .skip(paper)
                    .findFirst()
                    .orElseThrow();
            papers = papers.press(upload, Paper.photograph("giay-to-" + paper + ".png", paper));
        }
        return papers.address().getPath().endsWith("/review") ? papers : papers.follow("Tiếp tục");
    }

    /** Up to the page that asks for papers. */
    public PlainPage papers(String procedure, String agency) {
        PlainPage page = browser.open("/portal/dossier/start?procedure=" + procedure)
                .fill("Nộp cho cơ quan nào?", agency)
                .press("Bắt đầu khai");
        for (int part = 0; part < MOST_PARTS && page.address().getPath().endsWith("/form"); part++) {
            page.openQuestions().forEach(question -> question.answer(answerTo(question)));
            page = page.press("Lưu và tiếp tục");
        }
        return page;
    }

    public static String codeOn(PlainPage receipt) {
        Matcher code = CODE.matcher(receipt.document().select(".receipt .code").text());
        if (receipt.status() != 200 || !code.find()) {
            throw new AssertionError("no receipt: " + receipt + " " + receipt.messages());
        }
        return code.group();
    }

    private static int requiredUploads(PlainPage papers) {
        return (int) papers.buttons("Tải lên").stream().filter(FilingCitizen::isRequired).count();
    }

    private static boolean isRequired(Element upload) {
        return upload.closest("section").select("h2 .tag").isEmpty();
    }

    private static String answerTo(PlainPage.OpenQuestion question) {
        if (question.label().startsWith("Ngày") || question.label().startsWith("Thời gian")) {
            return "02/09/1956";
        }
        if (question.label().startsWith("Số định danh")) {
            return "099056000123";
        }
        return question.inputMode().equals("decimal") ? "2" : "Tổ 3, phường Bến Ngự";
    }
}
