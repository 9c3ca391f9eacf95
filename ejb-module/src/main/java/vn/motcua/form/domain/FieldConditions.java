package vn.motcua.form.domain;

import java.io.Serializable;
import vn.motcua.expression.domain.Expression;

/** Điều kiện của một trường; null for no condition. A hidden question is not asked, and its answer is not kept. */
public record FieldConditions(Expression visibleWhen, Expression requiredWhen, Expression readOnlyWhen)
        implements Serializable {

    public static final FieldConditions ALWAYS = new FieldConditions(null, null, null);

    public static FieldConditions visible(String when) {
        return new FieldConditions(Expression.of(when), null, null);
    }

    public static FieldConditions required(String when) {
        return new FieldConditions(null, Expression.of(when), null);
    }

    public static FieldConditions of(String visible, String required, String readOnly) {
        return new FieldConditions(Expression.of(visible), Expression.of(required), Expression.of(readOnly));
    }
}
