package vn.motcua.identity.application;

import java.io.Serializable;
import java.util.Set;
import vn.motcua.identity.domain.Role;

/**
 * Người đang đăng nhập, như hiện trên trang.
 *
 * @param title of an officer, like agency and its name; null for an applicant
 */
public record SignedInPerson(
        String displayName, boolean officer, String title, String agencyId, String agencyName, Set<Role> roles)
        implements Serializable {

    public boolean holds(Role role) {
        return roles.contains(role);
    }
}
