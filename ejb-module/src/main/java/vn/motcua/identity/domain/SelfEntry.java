package vn.motcua.identity.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.Folded;
import vn.motcua.reference.domain.IdentityNumbers;

/**
 * Thông tin tự khai khi đăng ký, as it will be kept.
 *
 * @param number personal id number of a citizen, tax code of an organisation
 * @param representative of an organisation, else null
 * @param username chosen; null to sign in by the address alone
 */
public record SelfEntry(
        Applicant.Kind kind, String name, String number, String representative, String username) implements Serializable {

    private static final int LONGEST_NAME = 150;
    private static final Pattern PERSON = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]*\\p{L}");
    private static final Pattern ORGANISATION = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’\"“”&()/+:–-]*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** What is wrong with one of the answers. */
    public record Fault(Part part, BusinessRuleViolation violation) {}

    /** Phần của bản tự khai. */
    public enum Part {
        NAME,
        NUMBER,
        REPRESENTATIVE,
        USERNAME
    }

    public SelfEntry {
        name = tidy(name);
        representative = kind == Applicant.Kind.ORGANISATION ? tidy(representative) : null;
        number = kind == Applicant.Kind.ORGANISATION && number != null
                ? IdentityNumbers.taxCode(number) : IdentityNumbers.withoutBlanks(number);
        username = username == null || username.isBlank() ? null : Account.usernameOf(username);
    }

    private static String tidy(String typed) {
        return typed == null ? "" : BLANKS.matcher(Folded.composed(typed)).replaceAll(" ").strip();
    }

    /** All that is wrong at once, in the order of the questions. */
    public List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Pattern named = kind == Applicant.Kind.CITIZEN ? PERSON : ORGANISATION;
        if (!isName(name, named)) {
            faults.add(new Fault(Part.NAME, new NameImpossible()));
        }
        if (kind == Applicant.Kind.CITIZEN) {
            if (!IdentityNumbers.isTwelveDigits(number) || !IdentityNumbers.isPossible(number, today)) {
                faults.add(new Fault(Part.NUMBER, new PersonalIdImpossible()));
            }
        } else {
            if (number == null || !IdentityNumbers.looksLikeTaxCode(number) || !IdentityNumbers.taxCodeAddsUp(number)) {
                faults.add(new Fault(Part.NUMBER, new TaxCodeImpossible()));
            }
            if (!isName(representative, PERSON)) {
                faults.add(new Fault(Part.REPRESENTATIVE, new NameImpossible()));
            }
        }
        if (username != null && !Account.isPossibleUsername(username)) {
            faults.add(new Fault(Part.USERNAME, new UsernameImpossible()));
        }
        return faults;
    }

    private static boolean isName(String typed, Pattern pattern) {
        return typed.length() <= LONGEST_NAME && pattern.matcher(typed).matches();
    }

    /** Never shows who it is in a log. */
    @Override
    public String toString() {
        return String.valueOf(kind).toLowerCase(Locale.ROOT);
    }
}
