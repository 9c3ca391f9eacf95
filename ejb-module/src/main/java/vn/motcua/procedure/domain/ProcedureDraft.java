package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.time.LocalDate;

/** Dự thảo phiên bản thủ tục: what the version of a procedure will say once it is published, and from which day. */
public record ProcedureDraft(String code, ProcedureContent content, LocalDate validFrom) implements Serializable {}
