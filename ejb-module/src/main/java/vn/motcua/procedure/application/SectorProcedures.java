package vn.motcua.procedure.application;

import java.io.Serializable;
import java.util.List;
import vn.motcua.procedure.domain.ProcedureName;

/** Các thủ tục của một lĩnh vực. */
public record SectorProcedures(String code, String name, List<ProcedureName> procedures) implements Serializable {}
