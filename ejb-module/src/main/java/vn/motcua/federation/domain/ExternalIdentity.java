package vn.motcua.federation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Danh tính liên kết: somebody's account with a provider, by which they sign in as an applicant or as an officer here. Keeps
 * what the provider last said of name and birth date, so that a difference from our record can be shown.
 */
@Entity
@Table(name = "external_identity")
public class ExternalIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "external_identity_seq")
    @SequenceGenerator(name = "external_identity_seq", sequenceName = "external_identity_seq", allocationSize = 20)
    private Long id;

    private String provider;

    private String subject;

    @Column(name = "applicant_id")
    private Long applicantId;

    @Column(name = "officer")
    private String officer;

    @Column(name = "claimed_name")
    private String claimedName;

    @Column(name = "claimed_birth_date")
    private LocalDate claimedBirthDate;

    @Column(name = "claimed_personal_id")
    private String claimedPersonalId;

    @Column(name = "id_level")
    private int level;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected ExternalIdentity() {} // for JPA

    private ExternalIdentity(ProvenIdentity proven, Instant now) {
        this.provider = proven.provider();
        this.subject = proven.subject();
        this.linkedAt = now;
        used(proven, now);
    }

    public static ExternalIdentity ofApplicant(long applicantId, ProvenIdentity proven, Instant now) {
        ExternalIdentity identity = new ExternalIdentity(proven, now);
        identity.applicantId = applicantId;
        return identity;
    }

    public static ExternalIdentity ofOfficer(String username, ProvenIdentity proven, Instant now) {
        ExternalIdentity identity = new ExternalIdentity(proven, now);
        identity.officer = username;
        return identity;
    }

    /** The person came in by it once more. */
    public void used(ProvenIdentity proven, Instant now) {
        this.claimedName = proven.person().name();
        this.claimedBirthDate = proven.person().birthDate();
        this.claimedPersonalId = proven.person().personalId();
        this.level = proven.person().level();
        this.usedAt = now;
    }

    public boolean isOf(Long applicant, String username) {
        return applicant != null && applicant.equals(applicantId) || username != null && username.equals(officer);
    }

    public Long id() {
        return id;
    }

    public String provider() {
        return provider;
    }

    public String subject() {
        return subject;
    }

    /** Null for an officer. */
    public Long applicantId() {
        return applicantId;
    }

    /** User name; null for an applicant. */
    public String officer() {
        return officer;
    }

    public String claimedName() {
        return claimedName;
    }

    public LocalDate claimedBirthDate() {
        return claimedBirthDate;
    }

    public String claimedPersonalId() {
        return claimedPersonalId;
    }

    public int level() {
        return level;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    public Instant usedAt() {
        return usedAt;
    }
}
