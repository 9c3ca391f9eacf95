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
 * @param principal on whose behalf, null for oneself; the scope is theirs then
 */
public record Actor(
        Kind kind, String id, String name, String agencyId, Set<Permission> permissions, DataScope scope,
        Principal principal)
        implements Serializable {

    private static final String FOR = " thay mặt ";
    private static final int LONGEST_SIGNATURE = 200;

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

    private Actor(Kind kind, String id, String name, String agencyId, Set<Permission> permissions, DataScope scope) {
        this(kind, id, name, agencyId, permissions, scope, null);
    }

    public static Actor applicant(long applicantId, String name) {
        return new Actor(Kind.APPLICANT, String.valueOf(applicantId), name, null, Role.APPLICANT.permissions(),
                DataScope.ofApplicant(applicantId));
    }

    /** @param procedures that the representation is limited to; empty for all */
    static Actor representing(Applicant person, Principal principal, Set<String> procedures) {
        return new Actor(Kind.APPLICANT, String.valueOf(person.id()), person.name(), null, Role.APPLICANT.permissions(),
                new DataScope(false, Set.of(), principal.applicantId(), procedures), principal);
    }

    public static Actor officer(String officerId, String name, String agencyId, Collection<Role> roles) {
        EnumSet<Permission> permissions = EnumSet.of(Permission.KEEP_OWN_ACCOUNT);
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

    public boolean isRepresenting() {
        return principal != null;
    }

    /** Who signs: {@code A}, or {@code A thay mặt B}, as history and papers say it. */
    public String signature() {
        String signed = principal == null ? name : name + FOR + principal.name();
        return signed.substring(0, Math.min(signed.length(), LONGEST_SIGNATURE));
    }

    /** Whether somebody signed on behalf of the one with that name. */
    public static boolean isSignedFor(String signature, String principal) {
        return signature != null && signature.endsWith(FOR + principal);
    }

    /** The same by identifiers, for what must hold no personal data. */
    public String trace() {
        return principal == null ? id : id + FOR + principal.applicantId();
    }

    public boolean isApplicant() {
        return kind == Kind.APPLICANT;
    }

    public boolean isOfficer() {
        return kind == Kind.OFFICER;
    }
}
