package vn.motcua.web.admin.form;

import java.io.Serializable;
import java.util.List;

/** Chỗ không hiểu khi nhập biểu mẫu, with its place in the file. */
public record ImportRemark(String path, String messageKey, List<Object> arguments) implements Serializable {

    public ImportRemark {
        arguments = List.copyOf(arguments);
    }
}
