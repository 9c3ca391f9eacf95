package vn.motcua.reference.application;

import java.io.Serializable;
import vn.motcua.reference.domain.AdministrativeUnit;

/** Một đơn vị hành chính để chọn. */
public record UnitChoice(String code, String name) implements Serializable {

    static UnitChoice of(AdministrativeUnit unit) {
        return new UnitChoice(unit.code(), unit.name());
    }
}
