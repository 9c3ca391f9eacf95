package vn.motcua.form.domain;

import java.io.Serializable;
import vn.motcua.expression.domain.Expression;

/**
 * Nguồn của câu trả lời, where it is not only typed; each may be null.
 *
 * @param prefill what is put in before the first question is answered
 * @param constant put in beforehand as it stands here
 * @param copyFrom key of another field whose answer can be taken over ("như trên")
 * @param copyWhen while it holds, the answer is that of {@code copyFrom} and is not typed
 * @param calculation what the answer comes to, for {@link FieldType#CALCULATED} only
 */
public record FieldSource(
        FormField.Prefill prefill, String constant, String copyFrom, Expression copyWhen, Expression calculation)
        implements Serializable {

    public static final FieldSource TYPED = new FieldSource(null, null, null, null, null);

    public static FieldSource prefilled(FormField.Prefill prefill) {
        return prefill == null ? TYPED : new FieldSource(prefill, null, null, null, null);
    }

    public static FieldSource constant(String value) {
        return new FieldSource(null, value, null, null, null);
    }

    public static FieldSource calculated(String expression) {
        return new FieldSource(null, null, null, null, Expression.of(expression));
    }

    public static FieldSource copied(String from, String when) {
        return new FieldSource(null, null, from, Expression.of(when), null);
    }
}
