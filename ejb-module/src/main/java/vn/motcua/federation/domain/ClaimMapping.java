package vn.motcua.federation.domain;

import static vn.motcua.federation.domain.ProvidedClaim.ACCOUNT_TYPE;
import static vn.motcua.federation.domain.ProvidedClaim.ADDRESS;
import static vn.motcua.federation.domain.ProvidedClaim.BIRTH_DATE;
import static vn.motcua.federation.domain.ProvidedClaim.EMAIL;
import static vn.motcua.federation.domain.ProvidedClaim.GENDER;
import static vn.motcua.federation.domain.ProvidedClaim.LEVEL;
import static vn.motcua.federation.domain.ProvidedClaim.NAME;
import static vn.motcua.federation.domain.ProvidedClaim.OFFICER;
import static vn.motcua.federation.domain.ProvidedClaim.ORGANISATION_NAME;
import static vn.motcua.federation.domain.ProvidedClaim.PERSONAL_ID;
import static vn.motcua.federation.domain.ProvidedClaim.PHONE;
import static vn.motcua.federation.domain.ProvidedClaim.TAX_CODE;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cách đọc thông tin định danh: which claim of a provider says what, as data. Of several names the first that is filled
 * counts. The National Portal's names are what its clients in public code read.
 *
 * @param organisationTypes values of the account type that mean an organisation
 * @param levels words for levels of identification, where they are no numbers
 */
public record ClaimMapping(
        Map<ProvidedClaim, List<String>> names, Set<String> organisationTypes, Map<String, Integer> levels) {

    /** Cổng Dịch vụ công quốc gia. */
    public static final ClaimMapping NATIONAL_PORTAL = new ClaimMapping(
            Map.ofEntries(
                    Map.entry(PERSONAL_ID, List.of("SoDinhDanh", "SoCMND")),
                    Map.entry(NAME, List.of("HoVaTen")),
                    Map.entry(BIRTH_DATE, List.of("NgaySinh", "NgayThangNamSinh")),
                    Map.entry(GENDER, List.of("GioiTinh")),
                    Map.entry(PHONE, List.of("SoDienThoai")),
                    Map.entry(EMAIL, List.of("ThuDienTu")),
                    Map.entry(ADDRESS, List.of("DiaChi")),
                    Map.entry(ACCOUNT_TYPE, List.of("LoaiTaiKhoan")),
                    Map.entry(TAX_CODE, List.of("MaSoThue", "MaSoDoanhNghiep")),
                    Map.entry(ORGANISATION_NAME, List.of("TenDoanhNghiep")),
                    Map.entry(LEVEL, List.of("loAs"))),
            Set.of("2"),
            Map.of());

    /** The claims that OpenID Connect itself names; it has none for a personal id number. */
    public static final ClaimMapping STANDARD = new ClaimMapping(
            Map.ofEntries(
                    Map.entry(NAME, List.of("name")),
                    Map.entry(BIRTH_DATE, List.of("birthdate")),
                    Map.entry(GENDER, List.of("gender")),
                    Map.entry(PHONE, List.of("phone_number")),
                    Map.entry(EMAIL, List.of("email")),
                    Map.entry(ADDRESS, List.of("address.formatted")),
                    Map.entry(LEVEL, List.of("acr")),
                    Map.entry(OFFICER, List.of("preferred_username"))),
            Set.of(),
            Map.of());

    public ClaimMapping {
        names = Map.copyOf(names);
        organisationTypes = Set.copyOf(organisationTypes);
        levels = Map.copyOf(levels);
    }

    /** The same with other names for one thing. */
    public ClaimMapping with(ProvidedClaim claim, List<String> others) {
        Map<ProvidedClaim, List<String>> changed = new EnumMap<>(ProvidedClaim.class);
        changed.putAll(names);
        changed.put(claim, List.copyOf(others));
        return new ClaimMapping(changed, organisationTypes, levels);
    }

    public ClaimMapping withOrganisationTypes(Set<String> others) {
        return new ClaimMapping(names, others, levels);
    }

    public ClaimMapping withLevels(Map<String, Integer> others) {
        return new ClaimMapping(names, organisationTypes, others);
    }

    /** What the provider said, in our terms; what it did not say, or said so that nobody can read it, is null. */
    public ClaimedPerson read(Map<String, ?> claims) {
        String type = text(ACCOUNT_TYPE, claims);
        return new ClaimedPerson(
                type != null && organisationTypes.contains(type),
                ReadClaims.personalId(texts(PERSONAL_ID, claims)),
                ReadClaims.name(text(NAME, claims)),
                ReadClaims.day(text(BIRTH_DATE, claims)),
                ReadClaims.gender(text(GENDER, claims)),
                new ClaimedPerson.Contact(
                        ReadClaims.within(20, text(PHONE, claims)),
                        ReadClaims.within(200, text(EMAIL, claims)),
                        ReadClaims.within(300, text(ADDRESS, claims))),
                ReadClaims.taxCode(text(TAX_CODE, claims)),
                ReadClaims.name(text(ORGANISATION_NAME, claims)),
                level(text(LEVEL, claims)),
                text(OFFICER, claims));
    }

    private int level(String said) {
        if (said == null) {
            return 0;
        }
        Integer named = levels.get(said.toLowerCase(Locale.ROOT));
        return named == null ? ReadClaims.level(said) : named;
    }

    private String text(ProvidedClaim claim, Map<String, ?> claims) {
        return texts(claim, claims).stream().findFirst().orElse(null);
    }

    private List<String> texts(ProvidedClaim claim, Map<String, ?> claims) {
        return names.getOrDefault(claim, List.of()).stream()
                .map(name -> ReadClaims.at(name, claims))
                .filter(text -> text != null)
                .toList();
    }
}
