package vn.motcua.identity.domain;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Người thực hiện: who acts in this call, with what they may do and on whose data.
 *
 * @param id account, officer or component; stands in history and audit
 * @param agencyId office of an officer, null otherwise
 */
public record Actor(Kind kind, String id, String name, String agencyId, Set<Permission> permissions, DataScope scope)
        implements Serializable {

    /** Loại người thực hiện. */
    public enum Kind {
        ANONYMOUS,
        APPLICANT,
        OFFICER,
        SYSTEM
    }

    public static final Actor ANONYMOUS =
            new Actor(Kind.ANONYMOUS, "anonymous", "", null, Set.of(), DataScope.NOTHING);

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public static Actor applicant(long applicantId, String name) {
        return new Actor(Kind.APPLICANT, String.valueOf(applicantId), name, null, Role.APPLICANT.permissions(),
                DataScope.ofApplicant(applicantId));
    }

    public static Actor officer(String officerId, String name, String agencyId, Collection<Role> roles) {
        EnumSet<Permission> permissions = EnumSet.noneOf(Permission.class);
        DataScope scope = DataScope.NOTHING;
        for (Role role : roles) {
            permissions.addAll(role.permissions());
            scope = switch (role.reach()) {
                case PROVINCE -> DataScope.PROVINCE;
                case AGENCY -> scope.everything() ? scope : DataScope.ofAgency(agencyId);
                case OWN, NONE -> scope;
            };
        }
        return new Actor(Kind.OFFICER, officerId, name, agencyId, permissions, scope);
    }

    /** A part of the system that works on nobody's behalf: the relay, a consumer, a nightly job. */
    public static Actor system(String component, Permission... permissions) {
        return new Actor(Kind.SYSTEM, component, component, null, Set.of(permissions), DataScope.PROVINCE);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean isApplicant() {
        return kind == Kind.APPLICANT;
    }

    public boolean isOfficer() {
        return kind == Kind.OFFICER;
    }
}
