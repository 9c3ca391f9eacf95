package vn.motcua.identity.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.Folded;

/**
 * Quy tắc đặt mật khẩu, in the manner of NIST SP 800-63B: length counts, no mixture of signs is prescribed, and nothing
 * expires; what guessers begin with and what names the account is refused.
 */
public final class PasswordRules {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;
    private static final int SHORTEST_PART = 4;
    private static final Set<String> COMMONEST = commonest();

    private PasswordRules() {}

    /** @param names of the account: user name, address, number; null ones are passed over */
    public static Optional<BusinessRuleViolation> objection(String password, Collection<String> names) {
        String composed = Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFC);
        int letters = composed.codePointCount(0, composed.length());
        if (letters < SHORTEST) {
            return Optional.of(new PasswordTooShort(SHORTEST));
        }
        if (letters > LONGEST) {
            return Optional.of(new PasswordTooLong(LONGEST));
        }
        String plain = plain(composed);
        if (isCommon(plain) || isOfOneSign(composed)) {
            return Optional.of(new PasswordEasilyGuessed());
        }
        boolean named = names.stream().filter(name -> name != null && !name.isBlank())
                .map(PasswordRules::namePart)
                .anyMatch(name -> name.length() >= SHORTEST_PART && plain.contains(name));
        return named ? Optional.of(new PasswordNamesAccount()) : Optional.empty();
    }

    /** @throws BusinessRuleViolation if it is no good */
    public static void mustBeGood(String password, Collection<String> names) {
        objection(password, names).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Also with a year or a few digits and signs behind it, which is how people get round such lists. */
    private static boolean isCommon(String plain) {
        String stem = plain.replaceFirst("[^\\p{L}]+$", "");
        return COMMONEST.contains(plain) || stem.length() >= SHORTEST_PART && COMMONEST.contains(stem)
                && plain.length() - stem.length() <= 5;
    }

    private static boolean isOfOneSign(String password) {
        return password.codePoints().distinct().count() <= 2;
    }

    private static String namePart(String name) {
        int at = name.indexOf('@');
        return plain(at > 0 ? name.substring(0, at) : name);
    }

    /** Without accents, blanks and capitals: {@code Mật Khẩu} is {@code matkhau}. */
    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.chars().allMatch(sign -> sign < 128) ? lower.replace(" ", "") : Folded.of(lower).replace(" ", "");
    }

    private static Set<String> commonest() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("/vn/motcua/identity/commonest-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
