package vn.motcua.web.question;

import java.util.List;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormState.ShownItem;

/** Cột của bảng, with the sum below it where it is totalled. */
public record Column(String label, boolean number, boolean optional, boolean totalled, String total) {

    static List<Column> of(ShownItem table, QuestionWords words) {
        return table.field().fields().stream().map(field -> of(table, field, words)).toList();
    }

    private static Column of(ShownItem table, FormField field, QuestionWords words) {
        String sum = table.totals().get(field.key());
        boolean optional = !field.required() && !field.isText() && field.when().requiredWhen() == null
                && field.source().calculation() == null;
        return new Column(field.label(), field.type().isNumber(), optional, sum != null,
                sum == null ? "" : words.answer(field, sum));
    }
}
