package vn.motcua.dossier.domain;

import java.time.Instant;
import vn.motcua.kernel.VietnamTime;

/** Trước hạn, đúng hạn, quá hạn: the one definition, used by pages, statistics and exchange. */
public enum Punctuality {
    /** Trước hạn: settled on a day before the due day. */
    EARLY,
    /** Đúng hạn: settled on the due day, not after the due time. */
    ON_TIME,
    /** Quá hạn. */
    LATE;

    /** How a dossier due at {@code dueAt} fared that was settled (or is still open) at {@code moment}. */
    public static Punctuality of(Instant dueAt, Instant moment) {
        if (moment.isAfter(dueAt)) {
            return LATE;
        }
        boolean before = VietnamTime.at(moment).toLocalDate().isBefore(VietnamTime.at(dueAt).toLocalDate());
        return before ? EARLY : ON_TIME;
    }
}
