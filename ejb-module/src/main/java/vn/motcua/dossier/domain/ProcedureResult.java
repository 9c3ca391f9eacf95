package vn.motcua.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Kết quả giải quyết thủ tục hành chính: what was decided, under which number, by whom. */
@Embeddable
public record ProcedureResult(
        @Enumerated(EnumType.STRING) @Column(name = "result_decision") Decision decision,
        @Column(name = "result_number") String number,
        @Column(name = "result_signed_by") String signedBy)
        implements Serializable {}
