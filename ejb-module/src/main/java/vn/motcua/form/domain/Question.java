package vn.motcua.form.domain;

import java.io.Serializable;

/**
 * Câu hỏi: one field at its place in a form that is being filled in, where blocks have as many rows as were added.
 *
 * @param path key of its answer, such as {@code children.0.name}
 * @param parent block, table, person, address or signature that it is a part of; null if it stands by itself
 * @param row number of its row from 0; -1 outside of rows
 */
public record Question(String path, FormField field, FormSection section, FormGroup group, Question parent, int row)
        implements Serializable {

    /** The block or table in whose row it stands; null outside of rows. */
    Question block() {
        for (Question above = parent; above != null; above = above.parent()) {
            if (above.field().isRepeated()) {
                return above;
            }
        }
        return null;
    }

    /** Has an answer of its own. */
    public boolean isAnswered() {
        return !field.isText() && !field.isComposite() && !field.isRepeated();
    }
}
