package vn.motcua.reference.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.reference.domain.AdministrativeUnits;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.EditableList;
import vn.motcua.reference.domain.EntryRule;
import vn.motcua.reference.domain.Sectors;

/** Các danh mục sửa được: finds where the entries of a list are kept. */
@ApplicationScoped
public class EditableLists {

    @Inject CodeLists lists;
    @Inject AdministrativeUnits units;
    @Inject Agencies agencies;
    @Inject Sectors sectors;
    @Inject @Any Instance<EntryRule> rules;

    public EditableList of(CodeList list) {
        return switch (list.kind()) {
            case ENTRIES -> new EntriesOfList(list.code(), lists, null, rulesOf(list));
            case FORMER_UNITS -> new EntriesOfList(list.code(), lists, units, rulesOf(list));
            case ADMINISTRATIVE_UNITS -> new UnitsAsList(units);
            case AGENCIES -> new AgenciesAsList(agencies);
            case SECTORS -> new SectorsAsList(sectors);
        };
    }

    private List<EntryRule> rulesOf(CodeList list) {
        return rules.stream().filter(rule -> rule.list().equals(list.code())).toList();
    }
}
