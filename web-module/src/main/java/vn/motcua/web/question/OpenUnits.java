package vn.motcua.web.question;

import java.util.List;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormState;

/** Địa bàn chọn dở: a province was chosen, and none of its communes yet. */
public final class OpenUnits {

    private static final int PROVINCE_DIGITS = 2;

    private OpenUnits() {}

    public static List<FieldProblem> in(FormState state) {
        return PostedAnswers.writable(state).stream()
                .filter(item -> item.field().type() == FieldType.ADMINISTRATIVE_UNIT
                        && item.answer().length() == PROVINCE_DIGITS)
                .map(item -> new FieldProblem("", item.path(), "field.administrativeUnit", List.of()))
                .toList();
    }
}
