package vn.motcua.reference.domain;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.kernel.Folded;

/** Tên đơn vị hành chính cũ: where old names are kept, and how people write them. */
public final class FormerUnits {

    /** The list of old names; the parent of an entry is the code of the new unit. */
    public static final String LIST = "FORMER_UNIT";
    /** The district in which the old unit lay. */
    public static final String DISTRICT = "huyen_cu";
    /** What part of the old unit is meant. */
    public static final String NOTE = "ghi_chu";

    private static final Pattern OLD = Pattern.compile(
            "[\\s(]*(?<!\\p{L})cũ(?!\\p{L})[\\s)]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> COMMUNES = List.of("phuong", "xa", "thi tran");
    private static final List<String> KINDS = List.of("phuong", "xa", "thi tran", "tinh", "thanh pho", "dac khu");

    private FormerUnits() {}

    /** {@code "Phường X (cũ), quận Y"} becomes {@code "phuong x"}. */
    public static String foldedName(String typed) {
        return Folded.of(plain(typed).split(",", 2)[0]);
    }

    /** {@code "Phường X (cũ), quận Y"} becomes {@code "quan y"}; the empty text without a district. */
    public static String foldedDistrict(String typed) {
        String[] parts = plain(typed).split(",", 3);
        return parts.length < 2 ? "" : Folded.of(parts[1]);
    }

    /** The folded name itself; with every kind of commune before it where people left the kind out. */
    public static List<String> possibleNames(String foldedName) {
        return KINDS.stream().anyMatch(kind -> foldedName.startsWith(kind + " "))
                ? List.of(foldedName)
                : COMMUNES.stream().map(kind -> kind + " " + foldedName).toList();
    }

    private static String plain(String typed) {
        return typed == null ? "" : OLD.matcher(Folded.composed(typed)).replaceAll(" ").strip();
    }
}
