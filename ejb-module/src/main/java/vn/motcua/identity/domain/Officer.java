package vn.motcua.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cán bộ, công chức: who works in an agency and what the office lets them do. Known by the name of the account. */
@Entity
@Table(name = "officer")
public class Officer {

    @Id
    private String username;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "full_name")
    private String fullName;

    private String title;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "unit_code")
    private String unitCode;

    private String email;

    private String phone;

    @ElementCollection
    @CollectionTable(name = "officer_role", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Officer() {} // for JPA

    public Officer(String username, String fullName, String title, String agencyId, String unitCode) {
        this.username = Account.usernameOf(username);
        this.fullName = fullName;
        this.title = title;
        this.agencyId = agencyId;
        this.unitCode = unitCode;
    }

    public void entrustWith(Collection<Role> entrusted) {
        if (entrusted.contains(Role.APPLICANT)) {
            throw new IllegalArgumentException("an office does not hand out the role of an applicant");
        }
        roles.clear();
        roles.addAll(entrusted);
    }

    public void reachableAt(String mailbox, String number) {
        this.email = mailbox;
        this.phone = number;
    }

    public Actor asActor() {
        return Actor.officer(username, fullName, agencyId, roles);
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }

    public String title() {
        return title;
    }

    public String agencyId() {
        return agencyId;
    }

    public String unitCode() {
        return unitCode;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
