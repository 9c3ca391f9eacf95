package vn.motcua.reference.domain;

import static vn.motcua.reference.domain.ListEffect.ADDED;
import static vn.motcua.reference.domain.ListEffect.CHANGED;
import static vn.motcua.reference.domain.ListEffect.ENDED;
import static vn.motcua.reference.domain.ListEffect.UNCHANGED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.reference.domain.PlannedRow.Step;

/**
 * So sánh danh mục với tệp: what each row of a file would do to a list. Decides nothing twice: the same file over the
 * list that it made plans no change.
 */
public final class ListComparison {

    private final EditableList list;
    private final ImportTerms terms;
    private final Map<String, List<KnownEntry>> byCode = new HashMap<>();
    private final List<KnownEntry> known;
    private final Set<String> named = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private int lastPlace;

    public ListComparison(EditableList list, ImportTerms terms) {
        this.list = list;
        this.terms = list.hasValidity() ? terms : new ImportTerms(EntryValues.ALWAYS, false);
        this.known = list.everyEntry();
        for (KnownEntry entry : known) {
            byCode.computeIfAbsent(entry.values().code(), code -> new ArrayList<>()).add(entry);
            lastPlace = Math.max(lastPlace, entry.values().order() == null ? 0 : entry.values().order());
        }
    }

    public ImportPlan with(List<ImportRow> rows) {
        rows.stream().map(ListComparison::codeOf).filter(Objects::nonNull).forEach(named::add);
        List<PlannedRow> planned = new ArrayList<>();
        rows.forEach(row -> planned.add(planned(row)));
        if (terms.complete()) {
            known.stream()
                    .filter(entry -> entry.values().isValidOn(terms.effectiveOn()))
                    .filter(entry -> !named.contains(entry.values().code()))
                    .map(this::left)
                    .forEach(planned::add);
        }
        return new ImportPlan(planned);
    }

    private PlannedRow left(KnownEntry entry) {
        EntryValues values = entry.values();
        LocalDate last = terms.effectiveOn().minusDays(1);
        if (last.isBefore(values.validFrom())) {
            return PlannedRow.refused(0, values.code(), values.name(),
                    new RowProblem(EntryColumn.VALID_FROM, Objection.STARTED_THAT_DAY, values.validFrom().toString()));
        }
        EntryValues ended = values.until(last);
        return PlannedRow.of(0, ENDED, values, ended, new Step(entry.key(), values, ended));
    }

    private PlannedRow planned(ImportRow row) {
        String code = codeOf(row);
        Optional<RowProblem> wrong = RowReading.problemOf(row);
        if (wrong.isPresent()) {
            return PlannedRow.refused(row.line(), code, row.cell(EntryColumn.NAME), wrong.get());
        }
        LocalDate said = list.hasValidity() ? RowReading.day(row.cell(EntryColumn.VALID_FROM)) : null;
        if (code != null && !seen.add(code + "\n" + said)) {
            return PlannedRow.refused(row.line(), code, row.cell(EntryColumn.NAME),
                    new RowProblem(EntryColumn.CODE, Objection.TWICE_IN_THE_FILE, code));
        }
        PlannedRow planned = compared(row, code, said == null ? terms.effectiveOn() : said, said != null);
        return planned.problem() == null ? checked(planned) : planned;
    }

    private PlannedRow compared(ImportRow row, String code, LocalDate from, boolean said) {
        List<KnownEntry> versions = byCode.getOrDefault(code, List.of());
        KnownEntry valid = versions.stream()
                .filter(entry -> entry.values().isValidOn(from))
                .findFirst()
                .orElse(null);
        if (valid == null) {
            EntryValues read = withoutForeignDays(RowReading.merged(row, null, from));
            EntryValues added = read.order() == null ? read.placed(++lastPlace) : read;
            return PlannedRow.of(row.line(), ADDED, null, added, new Step(null, null, added));
        }
        EntryValues before = valid.values();
        EntryValues after = withoutForeignDays(RowReading.merged(row, before, from));
        if (valid.key() == null) { // added by an earlier row of this file, which does not say when it ends
            return PlannedRow.refused(row.line(), code, after.name(), overlap(before));
        }
        boolean sameText = after.saysTheSameAs(before);
        if (sameText && after.equals(before) && (!said || before.validFrom().equals(from))) {
            return PlannedRow.of(row.line(), UNCHANGED, before, after);
        }
        if (sameText && (!said || before.validFrom().equals(from))) {
            ListEffect effect = after.validUntil() == null ? CHANGED : ENDED;
            return replacement(row.line(), effect, valid, after);
        }
        if (before.validFrom().equals(from)) {
            return replacement(row.line(), CHANGED, valid, after);
        }
        return succession(row.line(), valid, after.during(from, after.validUntil()), said);
    }

    private static PlannedRow replacement(int line, ListEffect effect, KnownEntry old, EntryValues after) {
        return PlannedRow.of(line, effect, old.values(), after, new Step(old.key(), old.values(), after));
    }

    /** The old meaning ends the day before the new one begins; a meaning whose end is known is not cut short unasked. */
    private PlannedRow succession(int line, KnownEntry valid, EntryValues after, boolean said) {
        EntryValues before = valid.values();
        if (said && before.validUntil() != null) {
            return PlannedRow.refused(line, after.code(), after.name(), overlap(before));
        }
        EntryValues ended = before.until(after.validFrom().minusDays(1));
        return PlannedRow.of(line, CHANGED, before, after,
                new Step(valid.key(), before, ended), new Step(null, before, after));
    }

    private EntryValues withoutForeignDays(EntryValues values) {
        return list.hasValidity() ? values : values.during(EntryValues.ALWAYS, null);
    }

    /** Rules of every list and of this one, and no two meanings of a code on one day. */
    private PlannedRow checked(PlannedRow planned) {
        EntryValues after = planned.after();
        if (planned.effect() == UNCHANGED) {
            return planned;
        }
        RowProblem problem = RowReading.problemOf(after)
                .or(() -> parentProblem(after))
                .or(() -> list.problemWith(after))
                .or(() -> overlapProblem(planned))
                .orElse(null);
        if (problem != null) {
            return PlannedRow.refused(planned.line(), after.code(), after.name(), problem);
        }
        keep(planned);
        return planned;
    }

    private Optional<RowProblem> parentProblem(EntryValues after) {
        String parent = after.parentCode();
        boolean fine = parent == null || !list.isItsOwnParent()
                || !parent.equals(after.code()) && (byCode.containsKey(parent) || named.contains(parent));
        return fine ? Optional.empty()
                : Optional.of(new RowProblem(EntryColumn.PARENT_CODE, Objection.PARENT_UNKNOWN, parent));
    }

    private Optional<RowProblem> overlapProblem(PlannedRow planned) {
        Set<String> replaced = new HashSet<>();
        planned.steps().stream().filter(step -> step.key() != null).forEach(step -> replaced.add(step.key()));
        return byCode.getOrDefault(planned.code(), List.of()).stream()
                .filter(entry -> !replaced.contains(entry.key()))
                .filter(entry -> entry.values().overlaps(planned.after()))
                .findFirst()
                .map(entry -> overlap(entry.values()));
    }

    private static RowProblem overlap(EntryValues other) {
        return new RowProblem(EntryColumn.VALID_FROM, Objection.VALIDITY_OVERLAPS, other.told());
    }

    /** Later rows of the file are compared with the list as this row leaves it. */
    private void keep(PlannedRow planned) {
        List<KnownEntry> versions = byCode.computeIfAbsent(planned.code(), code -> new ArrayList<>());
        for (Step step : planned.steps()) {
            if (step.key() != null) {
                versions.removeIf(entry -> step.key().equals(entry.key()));
            }
            versions.add(new KnownEntry(step.key(), step.after()));
        }
    }

    private static String codeOf(ImportRow row) {
        String code = row.cell(EntryColumn.CODE);
        return code == null ? null : new EntryValues(code, null, null, null, null, null, null, null).code();
    }
}
