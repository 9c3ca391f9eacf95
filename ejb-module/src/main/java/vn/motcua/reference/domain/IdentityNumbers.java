package vn.motcua.reference.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Số định danh cá nhân, mã số thuế: what can be said of such a number without asking anybody. */
public final class IdentityNumbers {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern TAX_TYPED = Pattern.compile("[0-9]{10}-?[0-9]{3}|[0-9]{10}");
    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    /** Codes of the provinces where births were registered, before they were merged, and 099 of the model province. */
    private static final Set<Integer> PROVINCES = Stream.of(1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26,
                    27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67,
                    68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96, 99)
            .collect(Collectors.toUnmodifiableSet());

    private IdentityNumbers() {}

    /** A number as it is kept: people write it in groups, and phones add blanks. Null stays null. */
    public static String withoutBlanks(String typed) {
        return typed == null ? null : BLANKS.matcher(typed).replaceAll("");
    }

    public static boolean isTwelveDigits(String answer) {
        return answer != null && TWELVE_DIGITS.matcher(answer).matches();
    }

    /** Whether twelve digits may be somebody's: the province is one, and the year of birth has come. */
    public static boolean isPossible(String twelveDigits, LocalDate today) {
        return PROVINCES.contains(Integer.parseInt(twelveDigits.substring(0, 3)))
                && birthYear(twelveDigits) <= today.getYear();
    }

    /** The fourth digit tells century and gender, the next two the year. */
    public static int birthYear(String personalId) {
        return 1900 + (personalId.charAt(3) - '0') / 2 * 100 + Integer.parseInt(personalId.substring(4, 6));
    }

    public static boolean isFemale(String personalId) {
        return (personalId.charAt(3) - '0') % 2 == 1;
    }

    /** A tax code as it is kept: {@code 0100109106-001} for a branch. */
    public static String taxCode(String answer) {
        String typed = withoutBlanks(answer).replace(".", "");
        boolean branch = TAX_TYPED.matcher(typed).matches() && typed.length() == 13 && typed.indexOf('-') < 0;
        return branch ? typed.substring(0, 10) + "-" + typed.substring(10) : typed;
    }

    public static boolean looksLikeTaxCode(String answer) {
        return TAX_TYPED.matcher(answer).matches();
    }

    /** The tenth digit of a tax code follows from the nine before it; a branch adds its own three. */
    public static boolean taxCodeAddsUp(String taxCode) {
        int sum = 0;
        for (int i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += TAX_WEIGHTS[i] * (taxCode.charAt(i) - '0');
        }
        return 10 - sum % 11 == taxCode.charAt(9) - '0';
    }
}
