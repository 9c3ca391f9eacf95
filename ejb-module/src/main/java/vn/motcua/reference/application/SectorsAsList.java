package vn.motcua.reference.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.reference.domain.Attributes;
import vn.motcua.reference.domain.EditableList;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.KnownEntry;
import vn.motcua.reference.domain.Objection;
import vn.motcua.reference.domain.RowProblem;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

/** Lĩnh vực, xem như một danh mục: corrected in place, because published procedures name their sector by its code. */
final class SectorsAsList implements EditableList {

    private static final String MINISTRY = "bo_nganh";
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 198;

    private final Sectors sectors;

    SectorsAsList(Sectors sectors) {
        this.sectors = sectors;
    }

    @Override
    public List<KnownEntry> everyEntry() {
        return sectors.all().stream()
                .map(sector -> new KnownEntry(sector.code(), new EntryValues(sector.code(), sector.name(), null, null, 0,
                        new Attributes(Map.of(MINISTRY, sector.ministry())), EntryValues.ALWAYS, null)))
                .toList();
    }

    @Override
    public void add(EntryValues values) {
        sectors.add(new Sector(values.code(), values.name(), values.attributes().get(MINISTRY)));
    }

    @Override
    public void replace(String key, EntryValues values) {
        sectors.find(key).orElseThrow().become(values.name(), values.attributes().get(MINISTRY));
    }

    @Override
    public boolean hasValidity() {
        return false;
    }

    @Override
    public Optional<RowProblem> problemWith(EntryValues values) {
        return Limits.problemOf(values, LONGEST_CODE, LONGEST_NAME)
                .or(() -> values.attributes().get(MINISTRY).length() > LONGEST_NAME
                        ? Optional.of(new RowProblem(EntryColumn.ATTRIBUTE, Objection.TOO_LONG, MINISTRY))
                        : Optional.empty());
    }
}
