package vn.motcua.identity.application;

import java.io.Serializable;
import java.util.Set;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Role;

/** Cán bộ, như hiện trong danh sách chọn. */
public record OfficerCard(
        String username, String fullName, String title, String agencyId, String unitCode, Set<Role> roles)
        implements Serializable {

    public static OfficerCard of(Officer officer) {
        return new OfficerCard(officer.username(), officer.fullName(), officer.title(), officer.agencyId(),
                officer.unitCode(), officer.roles());
    }
}
