package vn.motcua.notification.domain;

/** Nội dung thông báo: a title of one line, and lines of plain text. */
public record NoticeText(String title, String body) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_BODY = 4000;

    public NoticeText {
        title = cut(title, LONGEST_TITLE);
        body = cut(body, LONGEST_BODY);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
