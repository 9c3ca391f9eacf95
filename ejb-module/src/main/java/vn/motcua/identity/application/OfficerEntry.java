package vn.motcua.identity.application;

import java.io.Serializable;
import java.util.Set;
import vn.motcua.identity.domain.Role;

/** Thông tin để mở tài khoản cho một cán bộ. */
public record OfficerEntry(
        String username,
        String fullName,
        String title,
        String agencyId,
        String unitCode,
        Set<Role> roles,
        String email,
        String phone)
        implements Serializable {}
