package vn.motcua.federation.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.identity.domain.Applicant.Gender;
import vn.motcua.kernel.Folded;

/** Đọc từng giá trị: a provider's texts, each either understood or left out. */
final class ReadClaims {

    private static final int LONGEST_NAME = 200;
    private static final Pattern PERSONAL_ID = Pattern.compile("\\d{12}");
    private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(-\\d{3})?|\\d{12}");
    /** {@code 2}, {@code loa2}, {@code Mức 02}. */
    private static final Pattern LEVEL = Pattern.compile("\\D{0,12}0?([0-9])");
    private static final List<DateTimeFormatter> DAYS = List.of(
            strict("uuuu-MM-dd"), strict("uuuuMMdd"), strict("dd/MM/uuuu"), strict("d/M/uuuu"), strict("dd-MM-uuuu"));

    private ReadClaims() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The claim of that name, or what lies at that path; null if there is nothing. */
    static String at(String path, Map<?, ?> claims) {
        Object found = claims.get(path);
        int dot = path.indexOf('.');
        if (found == null && dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
            return at(path.substring(dot + 1), inner);
        }
        if (found instanceof List<?> several) {
            found = several.isEmpty() ? null : several.get(0);
        }
        if (found == null || found instanceof Map<?, ?>) {
            return null;
        }
        String text = found.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /** The old number of nine digits names nobody for certain and is left out. */
    static String personalId(List<String> said) {
        return said.stream()
                .map(text -> text.replaceAll("\\s", ""))
                .filter(text -> PERSONAL_ID.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }

    static String taxCode(String said) {
        String code = said == null ? "" : said.replaceAll("\\s", "");
        return TAX_CODE.matcher(code).matches() ? code : null;
    }

    static String name(String said) {
        if (said == null) {
            return null;
        }
        String composed = Folded.composed(said).replaceAll("\\p{Cntrl}", " ").strip().replaceAll("\\s+", " ");
        return composed.isEmpty() ? null : within(LONGEST_NAME, composed);
    }

    /** What is longer than anything true is left out rather than cut. */
    static String within(int longest, String said) {
        return said == null || said.length() > longest ? null : said;
    }

    static LocalDate day(String said) {
        return said == null ? null : DAYS.stream().map(form -> day(said, form)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static LocalDate day(String said, DateTimeFormatter form) {
        try {
            return LocalDate.parse(said, form);
        } catch (DateTimeException otherwise) {
            return null;
        }
    }

    static Gender gender(String said) {
        return switch (said == null ? "" : said.toLowerCase(Locale.ROOT)) {
            case "nam", "male" -> Gender.MALE;
            case "nữ", "nu", "female" -> Gender.FEMALE;
            default -> null;
        };
    }

    static int level(String said) {
        Matcher level = LEVEL.matcher(said);
        return level.matches() ? Integer.parseInt(level.group(1)) : 0;
    }
}
