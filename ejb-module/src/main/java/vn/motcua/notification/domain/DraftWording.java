package vn.motcua.notification.domain;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.dossier.domain.DraftEnding;
import vn.motcua.kernel.VietnamTime;

/** Lời văn của thông báo về hồ sơ nháp: until when one may go on, and where. */
public final class DraftWording {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vn.motcua.notification.notices", Locale.forLanguageTag("vi"));

    private DraftWording() {}

    /** @param house address of the portal, without a slash at the end */
    public static NoticeText of(DraftEnding ending, String house) {
        String key = ending.removed() ? "DRAFT.removed" : "DRAFT.ends";
        String until = VietnamTime.MINUTE.format(VietnamTime.at(ending.endsAt()));
        String address = house + (ending.removed() ? "/portal/procedure/search" : "/portal/dossier/tasks?draft=" + ending.draftId());
        return new NoticeText(text(key + ".title", until), String.join("\n", List.of(
                text("greeting", ending.applicantName()),
                text(key + ".text", ending.procedureName(), until), "",
                text(key + ".todo", address))));
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.forLanguageTag("vi")).format(values);
    }
}
