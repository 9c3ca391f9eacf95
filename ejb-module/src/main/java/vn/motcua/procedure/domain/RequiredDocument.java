package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Thành phần hồ sơ phải nộp theo một phiên bản thủ tục.
 *
 * @param caseKey the only case in which it is asked for; null if always
 * @param originals number of originals (bản chính)
 * @param copies number of plain copies (bản sao)
 * @param certifiedCopies number of certified copies (bản sao chứng thực)
 * @param formKey electronic form that takes the place of the paper; null if a file must be handed in
 * @param templates blank forms to download
 */
public record RequiredDocument(
        String code,
        String caseKey,
        String name,
        int originals,
        int copies,
        int certifiedCopies,
        boolean required,
        String formKey,
        String hint,
        List<DocumentTemplate> templates)
        implements Serializable {

    public RequiredDocument {
        templates = templates == null ? List.of() : List.copyOf(templates);
    }

    /** A paper that is asked for in every case. */
    public static RequiredDocument always(
            String code, String name, int originals, int copies, boolean required, String formKey, String hint) {
        return new RequiredDocument(code, null, name, originals, copies, 0, required, formKey, hint, List.of());
    }

    public boolean filledInOnline() {
        return formKey != null;
    }
}
