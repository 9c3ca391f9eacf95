package vn.motcua.web.admin.form;

import java.util.List;
import vn.motcua.form.domain.FieldType;

/** Nhóm kiểu câu hỏi, in the order in which a designer looks for them. */
public enum TypeGroup {
    WRITTEN(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.PERSONAL_ID, FieldType.TAX_CODE, FieldType.PHONE, FieldType.EMAIL,
            FieldType.URL),
    CHOSEN(FieldType.RADIO, FieldType.SELECT, FieldType.MULTI_SELECT, FieldType.YES_NO, FieldType.CHECKBOX, FieldType.CATALOGUE),
    COUNTED(FieldType.NUMBER, FieldType.MONEY, FieldType.CALCULATED),
    DATED(FieldType.DATE, FieldType.PARTIAL_DATE, FieldType.YEAR, FieldType.TIME),
    PLACED(FieldType.PERSON, FieldType.ADDRESS, FieldType.ADMINISTRATIVE_UNIT),
    REPEATED(FieldType.TABLE, FieldType.BLOCK),
    SIGNED(FieldType.FILE, FieldType.SIGNATURE, FieldType.DRAWING),
    READ(FieldType.NOTE, FieldType.HEADING);

    private final List<FieldType> types;

    TypeGroup(FieldType... types) {
        this.types = List.of(types);
    }

    public List<FieldType> getTypes() {
        return types;
    }
}
