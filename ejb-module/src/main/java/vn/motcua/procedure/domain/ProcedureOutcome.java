package vn.motcua.procedure.domain;

import java.io.Serializable;

/** Kết quả thực hiện thủ tục: a paper that the applicant may expect at the end, as published. */
public record ProcedureOutcome(String code, String name) implements Serializable {}
