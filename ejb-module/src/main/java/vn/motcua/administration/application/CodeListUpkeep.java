package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.administration.domain.ListChangedMeanwhile;
import vn.motcua.administration.domain.ListCodeTaken;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.reference.application.EditableLists;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.EditableList;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.EntryRefused;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.ImportPlan;
import vn.motcua.reference.domain.ImportRow;
import vn.motcua.reference.domain.ImportTerms;
import vn.motcua.reference.domain.KnownEntry;
import vn.motcua.reference.domain.ListComparison;
import vn.motcua.reference.domain.ListEffect;
import vn.motcua.reference.domain.Objection;
import vn.motcua.reference.domain.PlannedRow;
import vn.motcua.reference.domain.RowProblem;
import vn.motcua.reference.domain.UnknownCodeListEntry;

/**
 * Sửa danh mục dùng chung: one entry at a time, by the same rules as a file. Nothing is deleted; what changed remains
 * readable in the history.
 */
@Stateless
public class CodeListUpkeep {

    private static final Pattern LIST_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    @Inject CodeLists lists;
    @Inject EditableLists editable;
    @Inject ListEditing editing;

    /** Mở danh mục mới, còn trống. */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public void open(ListForm form) {
        if (form.code() == null || !LIST_CODE.matcher(form.code()).matches()) {
            throw new EntryRefused(form.code(), EntryColumn.CODE, Objection.CODE_MALFORMED);
        }
        if (form.name() == null || form.name().isBlank()) {
            throw new EntryRefused(form.code(), EntryColumn.NAME, Objection.MISSING);
        }
        if (lists.find(form.code()).isPresent()) {
            throw new ListCodeTaken(form.code());
        }
        lists.add(new CodeList(form.code(), CodeList.Kind.ENTRIES, form.name(), form.englishName(), form.description(),
                form.sourceDocument(), List.of()));
        editing.opened(form.code());
    }

    /** Thêm mục. */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public void add(String listCode, EntryForm form) {
        CodeList list = lists.lock(listCode);
        EditableList entries = editable.of(list);
        if (!entries.hasValidity() && known(entries, form.code()) != null) {
            throw new EntryRefused(form.code(), EntryColumn.CODE, Objection.VALIDITY_OVERLAPS);
        }
        PlannedRow planned = planned(entries, form.asRow(form.from() == null ? "" : form.from()), EntryValues.ALWAYS);
        boolean saysWhen = form.from() != null && !form.from().isBlank();
        if (entries.hasValidity() && !saysWhen) {
            throw new EntryRefused(form.code(), EntryColumn.VALID_FROM, Objection.MISSING);
        }
        if (planned.effect() != ListEffect.ADDED) {
            throw new EntryRefused(planned.code(), EntryColumn.CODE, Objection.VALIDITY_OVERLAPS);
        }
        editing.apply(list, entries, new ImportPlan(List.of(planned)), null);
    }

    private static KnownEntry known(EditableList entries, String code) {
        return entries.everyEntry().stream()
                .filter(entry -> entry.values().code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /**
     * Sửa mục: corrects it, or lets it go on under what the form says from a later day; until then it stays as it was.
     *
     * @param seen {@link EntryCard#seen()} of what the editor looked at
     */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public void change(String listCode, String key, String seen, EntryForm form) {
        CodeList list = lists.lock(listCode);
        EditableList entries = editable.of(list);
        EntryValues before = stillAsSeen(entries, key, seen);
        EntryForm ofThisCode = new EntryForm(before.code(), form.name(), form.englishName(), form.parentCode(),
                form.order(), form.attributes(), form.from(), form.until());
        LocalDate from = dayOf(before.code(), form.from(), before.validFrom());
        if (from.isBefore(before.validFrom()) || before.validUntil() != null && from.isAfter(before.validUntil())) {
            throw new EntryRefused(before.code(), EntryColumn.VALID_FROM, Objection.VALIDITY_OVERLAPS);
        }
        PlannedRow planned = planned(entries, ofThisCode.asRow(null), from);
        editing.apply(list, entries, new ImportPlan(List.of(planned)), null);
    }

    /** Kết thúc hiệu lực của mục, hết ngày {@code lastDay}. */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public void end(String listCode, String key, String seen, String lastDay) {
        CodeList list = lists.lock(listCode);
        EditableList entries = editable.of(list);
        EntryValues before = stillAsSeen(entries, key, seen);
        if (lastDay == null || lastDay.isBlank()) {
            throw new EntryRefused(before.code(), EntryColumn.VALID_UNTIL, Objection.MISSING);
        }
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        cells.put(EntryColumn.CODE, before.code());
        cells.put(EntryColumn.VALID_FROM, before.validFrom().toString());
        cells.put(EntryColumn.VALID_UNTIL, lastDay);
        PlannedRow planned = planned(entries, new ImportRow(1, cells, Map.of(), null), before.validFrom());
        editing.apply(list, entries, new ImportPlan(List.of(planned)), null);
    }

    private static LocalDate dayOf(String code, String text, LocalDate byDefault) {
        if (text == null || text.isBlank()) {
            return byDefault;
        }
        LocalDate day = EntryValues.day(text);
        if (day == null) {
            throw new EntryRefused(code, EntryColumn.VALID_FROM, Objection.NOT_A_DAY);
        }
        return day;
    }

    private static EntryValues stillAsSeen(EditableList entries, String key, String seen) {
        EntryValues now = entries.everyEntry().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownCodeListEntry(key))
                .values();
        if (!EntryCard.seen(now).equals(seen)) {
            throw new ListChangedMeanwhile();
        }
        return now;
    }

    private static PlannedRow planned(EditableList entries, ImportRow row, LocalDate from) {
        PlannedRow planned = new ListComparison(entries, new ImportTerms(from, false)).with(List.of(row)).rows().get(0);
        RowProblem problem = planned.problem();
        if (problem != null) {
            throw new EntryRefused(planned.code(), problem.column(), problem.objection());
        }
        return planned;
    }
}
