package vn.motcua.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Mã hồ sơ: {@code <agency id>-yyMMdd-nnnn}, the number counted by agency and day of submission without gaps (Decree
 * 61/2018, Article 26). Opaque to everybody else; compared as text.
 */
@Embeddable
public record DossierCode(@Column(name = "code") String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z.]+-\\d{6}-\\d{4,}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    public DossierCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new UnknownDossier(value == null ? "" : value);
        }
    }

    public static DossierCode of(String agencyId, LocalDate day, int number) {
        return new DossierCode("%s-%s-%04d".formatted(agencyId, DAY.format(day), number));
    }

    /** What a person typed: blanks and lower case are forgiven. */
    public static DossierCode typed(String text) {
        return new DossierCode(text == null ? null : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
