package vn.motcua.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.motcua.kernel.Folded;

/** Người nộp hồ sơ: a citizen or an organisation, with or without an account of its own. */
@Entity
@Table(name = "applicant")
public class Applicant {

    /** Loại người nộp. */
    public enum Kind {
        /** Công dân. */
        CITIZEN,
        /** Tổ chức, doanh nghiệp. */
        ORGANISATION
    }

    /** Giới tính. */
    public enum Gender {
        MALE,
        FEMALE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "applicant_seq")
    @SequenceGenerator(name = "applicant_seq", sequenceName = "applicant_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    private String username;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "folded_name")
    private String foldedName;

    @Column(name = "personal_id")
    private String personalId;

    @Column(name = "tax_code")
    private String taxCode;

    /** The number that the person typed, while nobody has confirmed it; several people may type the same. */
    @Column(name = "declared_number")
    private String declaredNumber;

    @Enumerated(EnumType.STRING)
    private Identification identification = Identification.CONFIRMED;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private String representative;

    @Embedded
    private ApplicantContact contact;

    protected Applicant() {} // for JPA

    private Applicant(Kind kind, String name, ApplicantContact contact) {
        this.kind = kind;
        this.name = Folded.composed(name);
        this.foldedName = Folded.of(name);
        this.contact = contact;
    }

    /** Birth date and gender may be unknown. */
    public static Applicant citizen(
            String name, String personalId, LocalDate birthDate, Gender gender, ApplicantContact contact) {
        Applicant citizen = new Applicant(Kind.CITIZEN, name, contact);
        citizen.personalId = personalId;
        citizen.birthDate = birthDate;
        citizen.gender = gender;
        return citizen;
    }

    public static Applicant organisation(
            String name, String taxCode, String representative, ApplicantContact contact) {
        Applicant organisation = new Applicant(Kind.ORGANISATION, name, contact);
        organisation.taxCode = taxCode;
        organisation.representative = representative;
        return organisation;
    }

    /**
     * Who registers on the internet. Whatever number is typed, it finds no record that the counter keeps, and takes none
     * away; see ADR 16.
     *
     * @param number personal id number of a citizen, tax code of an organisation
     */
    public static Applicant declared(
            Kind kind, String name, String number, String representative, ApplicantContact contact) {
        Applicant applicant = new Applicant(kind, name, contact);
        applicant.identification = Identification.DECLARED;
        applicant.declaredNumber = number;
        applicant.representative = Folded.composed(representative);
        return applicant;
    }

    /** Somebody who may has compared the person with the papers, and nobody else holds the number. */
    public void confirm() {
        if (identification == Identification.DECLARED) {
            identification = Identification.CONFIRMED;
            if (kind == Kind.CITIZEN) {
                personalId = declaredNumber;
            } else {
                taxCode = declaredNumber;
            }
            declaredNumber = null;
        }
    }

    /** The person signs in with this account from now on. */
    public void signsInAs(Account account) {
        this.username = account.username();
    }

    public void reachableAt(ApplicantContact current) {
        this.contact = current;
    }

    public Actor asActor() {
        return Actor.applicant(id, name);
    }

    public Long id() {
        return id;
    }

    /** Name of the account; null if there is none. */
    public String username() {
        return username;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Số định danh cá nhân, confirmed or not ({@link #identification}); null for an organisation. */
    public String personalId() {
        return personalId == null && kind == Kind.CITIZEN ? declaredNumber : personalId;
    }

    /** Mã số thuế, confirmed or not; null for a citizen. */
    public String taxCode() {
        return taxCode == null && kind == Kind.ORGANISATION ? declaredNumber : taxCode;
    }

    public Identification identification() {
        return identification;
    }

    public boolean isConfirmed() {
        return identification == Identification.CONFIRMED;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Gender gender() {
        return gender;
    }

    /** Người đại diện của tổ chức. */
    public String representative() {
        return representative;
    }

    public ApplicantContact contact() {
        return contact == null ? ApplicantContact.UNKNOWN : contact; // JPA makes null of a value whose parts are all null
    }
}
