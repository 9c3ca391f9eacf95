package vn.motcua.reference.application;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.Attributes;
import vn.motcua.reference.domain.ContactDetails;
import vn.motcua.reference.domain.EditableList;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.KnownEntry;
import vn.motcua.reference.domain.Objection;
import vn.motcua.reference.domain.RowProblem;

/**
 * Cơ quan của tỉnh, xem như một danh mục: name and contact are corrected in place; kind, level and unit are given once,
 * because officers and dossiers hang on them. National identifiers of all agencies are a list of their own.
 */
final class AgenciesAsList implements EditableList {

    private static final String SHORT_NAME = "ten_ngan";
    private static final String KIND = "loai";
    private static final String LEVEL = "cap";
    private static final String UNIT = "don_vi_hanh_chinh";
    private static final String ADDRESS = "dia_chi";
    private static final String PHONE = "dien_thoai";
    private static final String EMAIL = "email";
    private static final int LONGEST_ID = 35;
    private static final Map<String, Integer> LONGEST = Map.of(
            SHORT_NAME, 100, UNIT, 10, ADDRESS, 300, PHONE, 20, EMAIL, 200);

    private final Agencies agencies;

    AgenciesAsList(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public List<KnownEntry> everyEntry() {
        return agencies.all().stream().map(agency -> new KnownEntry(agency.id(), values(agency))).toList();
    }

    private static EntryValues values(Agency agency) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put(SHORT_NAME, agency.shortName());
        attributes.put(KIND, agency.kind().name());
        attributes.put(LEVEL, agency.level().name());
        attributes.put(UNIT, agency.unitCode());
        attributes.put(ADDRESS, agency.contact().address());
        attributes.put(PHONE, agency.contact().phone());
        attributes.put(EMAIL, agency.contact().email());
        return new EntryValues(agency.id(), agency.name(), null, agency.parentId(), 0, new Attributes(attributes),
                EntryValues.ALWAYS, null);
    }

    @Override
    public void add(EntryValues values) {
        Attributes attributes = values.attributes();
        Agency agency = new Agency(values.code(), values.name(), shortName(values),
                AgencyKind.valueOf(attributes.get(KIND)), AdministrativeLevel.valueOf(attributes.get(LEVEL)),
                attributes.get(UNIT), contact(attributes));
        agency.placeUnder(values.parentCode());
        agencies.add(agency);
    }

    @Override
    public void replace(String key, EntryValues values) {
        Agency agency = agencies.get(key);
        agency.becomeKnownAs(values.name(), shortName(values), contact(values.attributes()));
        agency.placeUnder(values.parentCode());
    }

    private static String shortName(EntryValues values) {
        String shortName = values.attributes().get(SHORT_NAME);
        return !shortName.isEmpty()
                ? shortName
                : values.name().substring(0, Math.min(values.name().length(), LONGEST.get(SHORT_NAME)));
    }

    private static ContactDetails contact(Attributes attributes) {
        return new ContactDetails(orNull(attributes.get(ADDRESS)), orNull(attributes.get(PHONE)),
                orNull(attributes.get(EMAIL)));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public boolean hasValidity() {
        return false;
    }

    @Override
    public Optional<RowProblem> problemWith(EntryValues values) {
        Optional<RowProblem> tooLong = Limits.problemOf(values, LONGEST_ID, LONGEST.get(EMAIL));
        if (tooLong.isPresent()) {
            return tooLong;
        }
        for (Map.Entry<String, Integer> limit : LONGEST.entrySet()) {
            if (values.attributes().get(limit.getKey()).length() > limit.getValue()) {
                return problem(Objection.TOO_LONG, limit.getKey());
            }
        }
        if (values.attributes().get(UNIT).isEmpty()) {
            return problem(Objection.MISSING, UNIT);
        }
        if (isNone(AgencyKind.values(), values.attributes().get(KIND))) {
            return problem(Objection.VALUE_UNKNOWN, KIND);
        }
        if (isNone(AdministrativeLevel.values(), values.attributes().get(LEVEL))) {
            return problem(Objection.VALUE_UNKNOWN, LEVEL);
        }
        return agencies.find(values.code()).filter(known -> movesIt(known, values)).isPresent()
                ? problem(Objection.NOT_CHANGED_HERE, KIND)
                : Optional.empty();
    }

    private static boolean movesIt(Agency known, EntryValues values) {
        Attributes before = values(known).attributes();
        return List.of(KIND, LEVEL, UNIT).stream()
                .anyMatch(name -> !before.get(name).equals(values.attributes().get(name)));
    }

    private static boolean isNone(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).noneMatch(constant -> constant.name().equals(name));
    }

    private static Optional<RowProblem> problem(Objection objection, String attribute) {
        return Optional.of(new RowProblem(EntryColumn.ATTRIBUTE, objection, attribute));
    }
}
