package vn.motcua.web.portal.dossier;

import java.io.Serializable;
import java.util.List;
import vn.motcua.form.domain.FormState;
import vn.motcua.form.domain.FormState.ShownSection;

/**
 * Phần đang khai: which sections of a form a page shows, and where one goes on from there.
 *
 * @param of the section; {@link #WHOLE} for all of them on one page
 * @param number counted from 1
 * @param before key of the section before; null for the first
 * @param after key of the section after; null for the last
 */
public record FormPart(String key, int number, int count, String before, String after) implements Serializable {

    static final String WHOLE = "all";
    static final String FIRST = "first";

    /** Null if it has to be chosen first: the form has several sections, and this is none of them. */
    static FormPart of(FormState state, String wanted) {
        List<String> keys = state.sections().stream().map(ShownSection::key).toList();
        if (WHOLE.equals(wanted) || keys.size() <= 1) {
            return new FormPart(WHOLE, 1, 1, null, null);
        }
        int at = FIRST.equals(wanted) ? 0 : keys.indexOf(wanted);
        return at < 0 ? null : new FormPart(keys.get(at), at + 1, keys.size(),
                at == 0 ? null : keys.get(at - 1), at == keys.size() - 1 ? null : keys.get(at + 1));
    }

    public boolean isWhole() {
        return WHOLE.equals(key);
    }
}
