package vn.motcua.support.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.TimeUnit;

/** Lời của trợ lý: the sentences of the answers, in Vietnamese whatever the language of the page. */
final class Wording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vn.motcua.support.answers", VIETNAMESE,
            Wording.class.getClassLoader());

    private Wording() {}

    static String of(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            texts[at] = String.valueOf(arguments[at]); // numbers as they are, without grouping
        }
        return texts.length == 0
                ? TEXTS.getString(key)
                : new MessageFormat(TEXTS.getString(key), VIETNAMESE).format(texts);
    }

    static String time(ProcessingTime time) {
        return time.unit() == TimeUnit.SAME_DAY
                ? of("unit.SAME_DAY")
                : of("unit." + time.unit(), time.amount());
    }
}
