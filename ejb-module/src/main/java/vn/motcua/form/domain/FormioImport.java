package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Kết quả nhập từ form.io.
 *
 * @param notUnderstood what the form has lost or what has to be looked at, in the order of the file
 */
public record FormioImport(ElectronicForm form, List<Remark> notUnderstood) implements Serializable {

    public FormioImport {
        notUnderstood = List.copyOf(notUnderstood);
    }

    /**
     * Một chỗ không hiểu.
     *
     * @param path keys of the components from the outermost on, as they are called in the file
     * @param messageKey key of the text, {@code form.io} and the reason
     */
    public record Remark(String path, String messageKey, List<Object> arguments) implements Serializable {

        public Remark {
            arguments = List.copyOf(arguments);
        }
    }
}
