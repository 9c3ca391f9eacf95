package vn.motcua.statistics.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.dossier.domain.Punctuality;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.statistics.domain.DossierCounts;
import vn.motcua.statistics.persistence.LivelyOffice.Noted;
import vn.motcua.statistics.persistence.LivelyOffice.Watched;

/**
 * Đếm lại bằng tay: an oracle that shares nothing with the SQL. It plays the notes of every dossier up to the end of a day
 * or a period and asks {@link Punctuality} itself.
 */
record Recount(List<Watched> dossiers, LocalDate from, LocalDate to) {

    DossierCounts of(Predicate<Watched> which) {
        return dossiers.stream().filter(which).map(this::countsOf).reduce(DossierCounts.ZERO, DossierCounts::plus);
    }

    private DossierCounts countsOf(Watched watched) {
        Instant start = VietnamTime.instantOf(from.atStartOfDay());
        Instant end = VietnamTime.instantOf(to.plusDays(1).atStartOfDay());
        Instant submitted = null;
        Instant received = null;
        Instant due = null;
        Noted leaving = null;
        for (Noted note : watched.notes()) {
            if (!note.at().isBefore(end)) {
                break;
            }
            due = note.dueAt();
            switch (note.act()) {
                case SUBMIT -> submitted = note.at();
                case RECEIVE -> received = note.at();
                case RESOLVE, WITHDRAW, STOP, REFUSE -> leaving = note;
                default -> { }
            }
        }
        boolean online = watched.dossier().channel() == SubmissionChannel.ONLINE;
        boolean isNew = received != null && !received.isBefore(start);
        boolean leftBefore = leaving != null && leaving.at().isBefore(start);
        boolean open = leaving == null;
        boolean carried = received != null && received.isBefore(start) && !leftBefore;
        boolean left = !open && !leftBefore;
        boolean overdue = open && received != null && due != null && Punctuality.of(due, end) == Punctuality.LATE;
        DossierAct last = left ? leaving.act() : null;
        Punctuality how = left && received != null && due != null ? Punctuality.of(due, leaving.at()) : null;
        boolean resolved = last == DossierAct.RESOLVE;
        boolean ended = left && received != null && !resolved;
        return new DossierCounts(
                one(submitted != null && !submitted.isBefore(start)),
                one(last == DossierAct.REFUSE),
                one(left && received == null && last != DossierAct.REFUSE),
                one(submitted != null && received == null && open),
                one(carried),
                one(isNew && online),
                one(isNew && !online),
                one(resolved && how == Punctuality.EARLY),
                one(resolved && how == Punctuality.ON_TIME),
                one(resolved && how == Punctuality.LATE),
                one(ended && last == DossierAct.WITHDRAW),
                one(ended && last == DossierAct.STOP),
                one(ended && how == Punctuality.LATE),
                one(open && received != null && !overdue),
                one(overdue));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
