package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;

/** Phần của biểu mẫu điện tử. */
public record FormSection(String key, String title, List<FormField> fields) implements Serializable {

    public FormSection {
        fields = List.copyOf(fields);
    }
}
