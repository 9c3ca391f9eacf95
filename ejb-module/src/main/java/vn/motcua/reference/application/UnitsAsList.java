package vn.motcua.reference.application;

import java.util.List;
import java.util.Optional;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.AdministrativeUnit;
import vn.motcua.reference.domain.AdministrativeUnits;
import vn.motcua.reference.domain.EditableList;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.KnownEntry;
import vn.motcua.reference.domain.Objection;
import vn.motcua.reference.domain.RowProblem;

/** Đơn vị hành chính, xem như một danh mục: a province has no parent, a commune stands under its province. */
final class UnitsAsList implements EditableList {

    private static final int LONGEST_CODE = 10;
    private static final int LONGEST_NAME = 200;

    private final AdministrativeUnits units;

    UnitsAsList(AdministrativeUnits units) {
        this.units = units;
    }

    @Override
    public List<KnownEntry> everyEntry() {
        return units.everyUnit().stream()
                .map(unit -> new KnownEntry(String.valueOf(unit.id()), new EntryValues(unit.code(), unit.name(), null,
                        unit.parentCode(), 0, null, unit.validFrom(), unit.validTo())))
                .toList();
    }

    @Override
    public void add(EntryValues values) {
        AdministrativeLevel kind =
                values.parentCode() == null ? AdministrativeLevel.PROVINCE : AdministrativeLevel.COMMUNE;
        units.addAll(List.of(new AdministrativeUnit(values.code(), values.name(), kind, values.parentCode(),
                values.validFrom(), values.validUntil())));
    }

    @Override
    public void replace(String key, EntryValues values) {
        units.unit(Long.parseLong(key))
                .become(values.name(), values.parentCode(), values.validFrom(), values.validUntil());
    }

    @Override
    public Optional<RowProblem> problemWith(EntryValues values) {
        return Limits.problemOf(values, LONGEST_CODE, LONGEST_NAME)
                .or(() -> values.parentCode() != null && values.parentCode().length() > LONGEST_CODE
                        ? Optional.of(new RowProblem(EntryColumn.PARENT_CODE, Objection.TOO_LONG, values.parentCode()))
                        : Optional.empty());
    }
}
