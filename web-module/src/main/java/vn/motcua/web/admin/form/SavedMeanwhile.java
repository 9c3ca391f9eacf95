package vn.motcua.web.admin.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormDifference;
import vn.motcua.form.domain.FormDifference.Change;
import vn.motcua.procedure.application.RevisionLine;
import vn.motcua.procedure.application.RevisionSheet;

/**
 * Bản người khác vừa lưu: what they changed in the form since it was opened here, beside what was changed here, so that one
 * can decide with open eyes.
 *
 * @param revision the draft as it is kept now; whatever is decided is decided about this one
 * @param both labels of what both have changed
 */
public record SavedMeanwhile(
        RevisionSheet revision, String who, Instant at, List<Touched> theirs, List<Touched> own, List<String> both)
        implements Serializable {

    /** Một chỗ đã đổi. */
    public record Touched(Change change, String place, String label) implements Serializable {}

    /** Null if the form is what it was: then only other parts of the draft were saved, and nothing is in the way. */
    static SavedMeanwhile of(RevisionSheet now, ElectronicForm opened, ElectronicForm mine) {
        ElectronicForm kept = formOf(now);
        if (Objects.equals(kept, opened) || Objects.equals(kept, mine)) {
            return null;
        }
        RevisionLine last = now.history().stream().max(Comparator.comparing(RevisionLine::at)).orElse(null);
        List<Touched> theirs = between(opened, kept);
        List<Touched> own = between(opened, mine);
        Set<String> places = own.stream().map(Touched::place).collect(Collectors.toSet());
        return new SavedMeanwhile(now, last == null ? "" : last.who(), last == null ? null : last.at(), theirs, own,
                theirs.stream().filter(one -> places.contains(one.place())).map(Touched::label).toList());
    }

    static ElectronicForm formOf(RevisionSheet revision) {
        return revision.content() == null ? null : revision.content().form();
    }

    private static List<Touched> between(ElectronicForm before, ElectronicForm after) {
        ElectronicForm none = new ElectronicForm("", List.of());
        return List.copyOf(FormDifference.between(before == null ? none : before, after == null ? none : after).stream()
                .map(one -> new Touched(one.change(), one.place(), one.label())).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
