package vn.motcua.form.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Trường của biểu mẫu điện tử: one question to the applicant, or something that stands among the questions.
 *
 * @param key within its form, or within the block or table that it is a part of
 * @param required always; {@link FieldConditions#requiredWhen()} for sometimes
 * @param options what can be chosen, for choices only
 * @param catalogue code of the shared list that is chosen from, for {@link FieldType#CATALOGUE} only
 * @param fields of a block or table the columns; of a person, an address or a signature the parts, the usual ones if
 *     none are given
 */
public record FormField(
        String key,
        String label,
        FieldType type,
        boolean required,
        FieldTexts texts,
        FieldLimits limits,
        FieldConditions when,
        FieldSource source,
        FieldTraits traits,
        List<Option> options,
        String catalogue,
        List<FormField> fields)
        implements Serializable {

    private static final int SHORT_TEXT = 255;
    private static final int LONG_TEXT = 4000;
    private static final int DRAWING = 20_000;
    private static final int MOST_ROUNDS = 8;

    /** Một lựa chọn. */
    public record Option(String value, String label) implements Serializable {}

    /** Dữ liệu được điền sẵn: what is known before the applicant types anything. */
    public enum Prefill {
        APPLICANT_NAME,
        APPLICANT_PERSONAL_ID,
        APPLICANT_PHONE,
        APPLICANT_EMAIL,
        APPLICANT_ADDRESS,
        APPLICANT_BIRTH_DATE,
        APPLICANT_TAX_CODE,
        ORGANISATION_NAME,
        TODAY,
        EARLIER_DOSSIER
    }

    public FormField {
        if (key == null || key.isBlank() || type == null) {
            throw new IllegalArgumentException("a field has a key and a type");
        }
        label = label == null ? "" : label;
        texts = texts == null ? FieldTexts.NONE : texts;
        limits = limits == null ? FieldLimits.NONE : limits;
        when = when == null ? FieldConditions.ALWAYS : when;
        source = source == null ? FieldSource.TYPED : source;
        traits = traits == null ? FieldTraits.PLAIN : traits;
        options = options == null ? List.of() : List.copyOf(options);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    /** The questions of the first kind of forms. */
    public FormField(String key, String label, FieldType type, boolean required, String help, Integer maxLength,
            BigDecimal min, BigDecimal max, boolean notFuture, List<Option> options, Prefill prefill) {
        this(key, label, type, required, FieldTexts.help(help),
                FieldLimits.NONE.length(null, maxLength).between(min, max).notFuture(notFuture), null,
                FieldSource.prefilled(prefill), null, options, null, null);
    }

    public static FormField of(String key, String label, FieldType type) {
        return new FormField(key, label, type, false, null, null, null, null, null, null, null, null);
    }

    public FormField mustBeAnswered() {
        return with(true, texts, limits, when, source, traits);
    }

    public FormField with(FieldTexts other) {
        return with(required, other, limits, when, source, traits);
    }

    public FormField with(FieldLimits other) {
        return with(required, texts, other, when, source, traits);
    }

    public FormField with(FieldConditions other) {
        return with(required, texts, limits, other, source, traits);
    }

    public FormField with(FieldSource other) {
        return with(required, texts, limits, when, other, traits);
    }

    public FormField with(FieldTraits other) {
        return with(required, texts, limits, when, source, other);
    }

    public FormField offering(List<Option> others) {
        return new FormField(key, label, type, required, texts, limits, when, source, traits, others, catalogue, fields);
    }

    public FormField from(String listCode) {
        return new FormField(key, label, type, required, texts, limits, when, source, traits, options, listCode, fields);
    }

    public FormField made(List<FormField> others) {
        return new FormField(key, label, type, required, texts, limits, when, source, traits, options, catalogue, others);
    }

    private FormField with(boolean must, FieldTexts t, FieldLimits l, FieldConditions w, FieldSource s, FieldTraits r) {
        return new FormField(key, label, type, must, t, l, w, s, r, options, catalogue, fields);
    }

    /** The longest answer that is kept, whatever the type. */
    public int longest() {
        if (limits.maxLength() != null) {
            return limits.maxLength();
        }
        return switch (type) {
            case LONG_TEXT, MULTI_SELECT, FILE, CALCULATED -> LONG_TEXT;
            case DRAWING -> DRAWING;
            default -> SHORT_TEXT;
        };
    }

    /** What is really asked for: the columns of rows, the parts of a person; empty for a plain question. */
    public List<FormField> parts() {
        return fields.isEmpty() ? FieldParts.usual(this) : fields;
    }

    public boolean isRepeated() {
        return type == FieldType.BLOCK || type == FieldType.TABLE;
    }

    /** Answered by several answers that belong together. */
    public boolean isComposite() {
        return type == FieldType.PERSON || type == FieldType.ADDRESS || type == FieldType.SIGNATURE;
    }

    /** Something to read, not to answer. */
    public boolean isText() {
        return type == FieldType.NOTE || type == FieldType.HEADING;
    }

    public String help() {
        return texts.help();
    }

    public Prefill prefill() {
        return source.prefill();
    }

    public Integer maxLength() {
        return limits.maxLength();
    }

    public BigDecimal min() {
        return limits.min();
    }

    public BigDecimal max() {
        return limits.max();
    }

    public boolean notFuture() {
        return limits.notFuture();
    }

    /** What the question is called on paper. */
    public String printLabel() {
        return texts.printLabel() == null ? label : texts.printLabel();
    }

    /** What the option is called; the value itself if it is not offered. */
    public String labelOf(String value) {
        return options.stream().filter(option -> option.value().equals(value)).map(Option::label).findFirst().orElse(value);
    }

    /**
     * What the answer looks like when it is kept. Cleaned until nothing changes: where a blank was taken out, a letter and
     * an accent may have met.
     */
    String normalised(String answer) {
        String clean = answer;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String cleaner = type.normalised(this, clean);
            if (cleaner.equals(clean)) {
                break;
            }
            clean = cleaner;
        }
        return clean;
    }

    /** The one thing that is wrong with a normalised answer that is there, if anything. */
    Optional<Objection> objectionTo(String answer, FormContext context) {
        if (answer.length() > longest()) {
            return Optional.of(new Objection("field.tooLong", longest()));
        }
        if (limits.minLength() != null && answer.length() < limits.minLength()) {
            return Optional.of(new Objection("field.tooShort", limits.minLength()));
        }
        return type.objectionTo(this, answer, context).or(() -> limits.patternObjection(answer));
    }

    boolean offersOption(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
