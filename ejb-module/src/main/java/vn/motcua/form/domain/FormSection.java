package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;
import vn.motcua.expression.domain.Expression;

/** Phần của biểu mẫu điện tử. */
public record FormSection(String key, String title, String help, Expression visibleWhen, List<FormGroup> groups)
        implements Serializable {

    public FormSection {
        key = key == null ? "" : key;
        title = title == null ? "" : title;
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    public FormSection(String key, String title, List<FormField> fields) {
        this(key, title, null, null, List.of(FormGroup.untitled(fields)));
    }

    /** What stands in it, of all groups. */
    public List<FormField> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }
}
