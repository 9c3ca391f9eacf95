package vn.motcua.form.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Các phần của một trường gộp, where the form does not name its own. */
public final class FieldParts {

    public static final String UNIT = "unit";
    public static final String DETAIL = "detail";
    public static final String SIGNER = "name";
    public static final String SIGNED_ON = "date";
    public static final String DRAWING = "drawing";

    private static final Set<PersonPart> USUAL_PERSON = Set.of(PersonPart.NAME, PersonPart.BIRTH_DATE, PersonPart.GENDER,
            PersonPart.PERSONAL_ID, PersonPart.NATIONALITY);

    private FieldParts() {}

    /** Everything that can be asked of a person, an address or a signature, whether it usually is or not. */
    public static List<FormField> all(FieldType composite) {
        return switch (composite) {
            case PERSON -> Stream.of(PersonPart.values()).map(PersonPart::field).toList();
            case SIGNATURE -> Stream.of(SIGNER, SIGNED_ON, DRAWING).map(key -> known(composite, key)).toList();
            default -> usual(FormField.of(composite.name(), "", composite));
        };
    }

    static List<FormField> usual(FormField field) {
        return switch (field.type()) {
            case PERSON -> Stream.of(PersonPart.values()).filter(USUAL_PERSON::contains).map(PersonPart::field).toList();
            case ADDRESS -> List.of(
                    FormField.of(UNIT, "Tỉnh, thành phố; xã, phường, đặc khu", FieldType.ADMINISTRATIVE_UNIT).mustBeAnswered(),
                    FormField.of(DETAIL, "Số nhà, đường, thôn, tổ", FieldType.TEXT).mustBeAnswered());
            case SIGNATURE -> List.of(
                    FormField.of(SIGNER, "Họ và tên người ký", FieldType.TEXT).mustBeAnswered()
                            .with(FieldTraits.PLAIN.tidied(FieldTraits.Tidy.TITLE_CASE)),
                    FormField.of(SIGNED_ON, "Ngày ký", FieldType.DATE).mustBeAnswered()
                            .with(FieldLimits.NONE.notFuture(true))
                            .with(FieldSource.prefilled(FormField.Prefill.TODAY)));
            default -> List.of();
        };
    }

    /** A part that the form names by key alone is asked as usual. */
    static FormField known(FieldType composite, String key) {
        if (composite == FieldType.PERSON) {
            return PersonPart.of(key).map(PersonPart::field).orElse(null);
        }
        if (composite == FieldType.SIGNATURE && key.equals(DRAWING)) {
            return FormField.of(DRAWING, "Chữ ký", FieldType.DRAWING);
        }
        return usual(FormField.of(key, "", composite)).stream().filter(part -> part.key().equals(key)).findFirst()
                .orElse(null);
    }
}
