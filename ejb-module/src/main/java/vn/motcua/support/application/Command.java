package vn.motcua.support.application;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.support.domain.Intent;

/** Nút bấm trong cuộc trò chuyện: what a button of an answer sends, in place of words. */
record Command(Act act, String value) {

    /** What it does. */
    enum Act {
        PROCEDURE,
        INTENT,
        CASE,
        AGENCY,
        BACK,
        HUMAN,
        NOTHING
    }

    private static final Pattern WRITTEN = Pattern.compile("(PROCEDURE|INTENT|CASE|AGENCY|BACK|HUMAN)(?::(.{1,200}))?");
    private static final Command NOTHING = new Command(Act.NOTHING, null);

    /** Whatever no button of ours sends does nothing. */
    static Command read(String sent) {
        Matcher written = WRITTEN.matcher(sent == null ? "" : sent);
        return written.matches() ? new Command(Act.valueOf(written.group(1)), written.group(2)) : NOTHING;
    }

    static String procedure(String code) {
        return Act.PROCEDURE + ":" + code;
    }

    static String intent(Intent intent) {
        return Act.INTENT + ":" + intent;
    }

    static String inCase(String key) {
        return Act.CASE + ":" + key;
    }

    static String agency(String id) {
        return Act.AGENCY + ":" + id;
    }

    /** The intent that it names; null if there is none of that name. */
    Intent intent() {
        for (Intent intent : Intent.values()) {
            if (intent.name().equals(value)) {
                return intent;
            }
        }
        return null;
    }
}
