package vn.motcua.workflow.domain;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.dossier.domain.DossierStatus;

/** Một dòng trong danh sách việc phải làm. */
public record WorkCard(
        long id,
        WorkStep step,
        String dossierCode,
        String procedureName,
        String applicantName,
        DossierStatus status,
        Instant openedAt,
        Instant dueAt,
        Decision proposal)
        implements Serializable {}
