package vn.motcua.procedure.domain;

import java.io.Serializable;

/** Trường hợp thực hiện: one of the situations in which a procedure asks for other papers, steps, times or fees. */
public record ProcedureCase(String key, String name) implements Serializable {}
