package vn.motcua.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** Thành phần hồ sơ đã nộp: a file handed in for one required paper. */
@Embeddable
public record DossierComponent(
        @Column(name = "component_code") String componentCode,
        @Column(name = "document_id") String documentId,
        @Column(name = "file_name") String fileName,
        @Column(name = "media_type") String mediaType,
        @Column(name = "file_size") long size,
        @Column(name = "attached_at") Instant attachedAt)
        implements Serializable {

    /** Code of files that answer a question of the form instead of being a paper by themselves. */
    public static final String OF_FORM = "@form";

    /** Belongs to an answer, which holds its identifier. */
    public boolean isOfForm() {
        return componentCode.equals(OF_FORM);
    }
}
