package vn.motcua.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Thành phần hồ sơ phải nộp theo một phiên bản thủ tục.
 *
 * @param formKey electronic form that takes the place of the paper; null if a file must be handed in
 */
@Embeddable
public record RequiredDocument(
        String code,
        String name,
        int originals,
        int copies,
        @Column(name = "certified_copies") int certifiedCopies,
        boolean required,
        @Column(name = "form_key") String formKey,
        String hint)
        implements Serializable {

    public RequiredDocument {
        if (code == null || code.isBlank() || name == null || name.isBlank()) {
            throw new IllegalArgumentException("a required document has a code and a name");
        }
    }

    public boolean filledInOnline() {
        return formKey != null;
    }
}
