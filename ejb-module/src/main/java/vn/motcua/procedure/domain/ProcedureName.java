package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.time.LocalDate;

/** Tên thủ tục: all that a long list needs of a procedure. */
public record ProcedureName(String code, String name, String sectorCode, LocalDate validFrom) implements Serializable {}
