package vn.motcua.form.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Trường của biểu mẫu điện tử: one question to the applicant.
 *
 * @param min least number or amount; null if there is none
 * @param notFuture a date after today is refused
 * @param options what can be chosen, for {@link FieldType#SELECT} only
 * @param prefill what is known of the applicant and put in beforehand; null if nothing
 */
public record FormField(
        String key,
        String label,
        FieldType type,
        boolean required,
        String help,
        Integer maxLength,
        BigDecimal min,
        BigDecimal max,
        boolean notFuture,
        List<Option> options,
        Prefill prefill)
        implements Serializable {

    private static final int SHORT_TEXT = 255;
    private static final int LONG_TEXT = 4000;

    /** Một lựa chọn. */
    public record Option(String value, String label) implements Serializable {}

    /** Dữ liệu của người nộp hồ sơ được điền sẵn. */
    public enum Prefill {
        APPLICANT_NAME,
        APPLICANT_PERSONAL_ID,
        APPLICANT_PHONE,
        APPLICANT_EMAIL,
        APPLICANT_ADDRESS,
        APPLICANT_BIRTH_DATE
    }

    public FormField {
        if (key == null || key.isBlank() || type == null) {
            throw new IllegalArgumentException("a field has a key and a type");
        }
        options = options == null ? List.of() : List.copyOf(options);
        if (options.isEmpty() == (type == FieldType.SELECT)) {
            throw new IllegalArgumentException("options belong to a choice: " + key);
        }
    }

    /** The longest answer that is kept, whatever the type. */
    public int longest() {
        return maxLength != null ? maxLength : type == FieldType.LONG_TEXT ? LONG_TEXT : SHORT_TEXT;
    }

    /** What the answer looks like when it is kept. */
    String normalised(String answer) {
        return type.normalised(answer);
    }

    /** The one thing that is wrong with the answer, if anything; an answer is expected to be normalised. */
    Optional<Objection> objectionTo(String answer, LocalDate today) {
        if (answer.isEmpty() || (type == FieldType.CHECKBOX && required && !FieldType.CHECKED.equals(answer))) {
            return required ? Optional.of(new Objection("field.required")) : Optional.empty();
        }
        if (answer.length() > longest()) {
            return Optional.of(new Objection("field.tooLong", longest()));
        }
        return type.objectionTo(answer, this, today);
    }

    boolean offersOption(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
