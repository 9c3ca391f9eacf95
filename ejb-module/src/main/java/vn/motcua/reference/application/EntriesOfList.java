package vn.motcua.reference.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.reference.domain.AdministrativeUnit;
import vn.motcua.reference.domain.AdministrativeUnits;
import vn.motcua.reference.domain.CodeListEntry;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.EditableList;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.EntryRule;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.KnownEntry;
import vn.motcua.reference.domain.Objection;
import vn.motcua.reference.domain.RowProblem;

/** Mục của danh mục dùng chung. Old names of units stand under the new unit, any other entry under one of its own list. */
final class EntriesOfList implements EditableList {

    private final String code;
    private final CodeLists lists;
    private final AdministrativeUnits parents;
    private final List<EntryRule> rules;
    private Set<String> parentCodes;

    /** {@code parents} is null where an entry stands under one of its own list. */
    EntriesOfList(String code, CodeLists lists, AdministrativeUnits parents, List<EntryRule> rules) {
        this.code = code;
        this.lists = lists;
        this.parents = parents;
        this.rules = rules;
    }

    @Override
    public List<KnownEntry> everyEntry() {
        return lists.everyEntry(code).stream()
                .map(entry -> new KnownEntry(String.valueOf(entry.id()), entry.values()))
                .toList();
    }

    @Override
    public void add(EntryValues values) {
        lists.add(new CodeListEntry(code, values));
    }

    @Override
    public void replace(String key, EntryValues values) {
        lists.entry(Long.parseLong(key)).become(values);
    }

    @Override
    public boolean isItsOwnParent() {
        return parents == null;
    }

    @Override
    public Optional<RowProblem> problemWith(EntryValues values) {
        return rules.stream()
                .flatMap(rule -> rule.problemWith(values).stream())
                .findFirst()
                .or(() -> parentProblem(values));
    }

    private Optional<RowProblem> parentProblem(EntryValues values) {
        if (parents == null) {
            return Optional.empty();
        }
        if (parentCodes == null) {
            parentCodes = parents.everyUnit().stream().map(AdministrativeUnit::code).collect(Collectors.toSet());
        }
        return values.parentCode() != null && parentCodes.contains(values.parentCode())
                ? Optional.empty()
                : Optional.of(new RowProblem(EntryColumn.PARENT_CODE, Objection.PARENT_UNKNOWN, values.parentCode()));
    }
}
