package vn.motcua.administration.application;

import java.io.Serializable;
import java.time.LocalDate;
import vn.motcua.reference.domain.AdministrativeLevel;

/** Một dòng của danh mục đơn vị hành chính; {@code validTo} is the last day, null while there is no end in sight. */
public record UnitEntry(
        String code, String name, AdministrativeLevel kind, String parentCode, LocalDate validFrom, LocalDate validTo)
        implements Serializable {}
