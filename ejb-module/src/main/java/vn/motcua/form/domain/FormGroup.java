package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;
import vn.motcua.expression.domain.Expression;

/** Nhóm trường trong một phần; key and title are empty for the group that is not shown as one. */
public record FormGroup(String key, String title, String help, Expression visibleWhen, List<FormField> fields)
        implements Serializable {

    public FormGroup {
        key = key == null ? "" : key;
        title = title == null ? "" : title;
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    public static FormGroup untitled(List<FormField> fields) {
        return new FormGroup("", "", null, null, fields);
    }
}
