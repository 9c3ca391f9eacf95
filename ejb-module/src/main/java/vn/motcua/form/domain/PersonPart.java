package vn.motcua.form.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Thông tin về một người that a form can ask for as one. */
public enum PersonPart {
    NAME("name", "Họ, chữ đệm, tên", FieldType.TEXT),
    BIRTH_DATE("birthDate", "Ngày, tháng, năm sinh", FieldType.PARTIAL_DATE),
    GENDER("gender", "Giới tính", FieldType.RADIO),
    PERSONAL_ID("personalId", "Số định danh cá nhân", FieldType.PERSONAL_ID),
    ETHNICITY("ethnicity", "Dân tộc", FieldType.TEXT),
    NATIONALITY("nationality", "Quốc tịch", FieldType.TEXT),
    RESIDENCE("residence", "Nơi cư trú", FieldType.TEXT),
    PHONE("phone", "Số điện thoại", FieldType.PHONE),
    EMAIL("email", "Thư điện tử", FieldType.EMAIL);

    private static final List<FormField.Option> GENDERS =
            List.of(new FormField.Option("MALE", "Nam"), new FormField.Option("FEMALE", "Nữ"));

    private final String key;
    private final String label;
    private final FieldType type;

    PersonPart(String key, String label, FieldType type) {
        this.key = key;
        this.label = label;
        this.type = type;
    }

    public String key() {
        return key;
    }

    /** As it is usually asked. */
    public FormField field() {
        FormField field = FormField.of(key, label, type);
        return switch (this) {
            case NAME -> field.mustBeAnswered().with(FieldTraits.PLAIN.tidied(FieldTraits.Tidy.TITLE_CASE));
            case BIRTH_DATE -> field.with(FieldLimits.NONE.notFuture(true));
            case GENDER -> field.offering(GENDERS);
            default -> field;
        };
    }

    public static Optional<PersonPart> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }
}
