package vn.motcua.notification.domain;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.identity.domain.AccountLetter;
import vn.motcua.kernel.VietnamTime;

/** Lời văn của thư về tài khoản. It says who sends it, what to do, and what to do if one asked for nothing. */
public final class AccountWording {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vn.motcua.notification.notices", Locale.forLanguageTag("vi"));

    private AccountWording() {}

    /** @param house address of the portal, without a slash at the end */
    public static NoticeText of(AccountLetter letter, String house) {
        String key = "ACCOUNT." + letter.kind().name();
        List<String> lines = new ArrayList<>();
        lines.add(text("accountGreeting"));
        lines.add(text(key + ".text", letter.username()));
        if (letter.code() != null) {
            lines.add("");
            lines.add(text("code", letter.code()));
            lines.add(text("codeUntil", VietnamTime.MINUTE.format(VietnamTime.at(letter.until()))));
            lines.add("");
            lines.add(text("codeLink"));
            lines.add(house + "/portal/account/confirm?check=" + letter.checkId() + "&code=" + letter.code());
        } else {
            lines.add(text("happened", VietnamTime.MINUTE.format(VietnamTime.at(letter.at()))));
        }
        lines.add("");
        lines.add(text(key + ".todo", house + "/portal/account/reset", house + "/sign-in"));
        return new NoticeText(text(key + ".title"), String.join("\n", lines));
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.forLanguageTag("vi")).format(values);
    }
}
