package vn.motcua.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Việc đại diện, ủy quyền: one person may act for another, or for an organisation, within a period and for all procedures or
 * some. It is worth something only while it is {@link RepresentationState#IN_FORCE} and inside the period.
 */
@Entity
@Table(name = "representation")
public class Representation {

    private static final int ADULT = 18;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "representation_seq")
    @SequenceGenerator(name = "representation_seq", sequenceName = "representation_seq", allocationSize = 20)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Enumerated(EnumType.STRING)
    private RepresentationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_name")
    private RepresentationState state;

    /** Null while only the number of the one who was authorised is known. */
    @Column(name = "representative_id")
    private Long representativeId;

    @Column(name = "representative_number")
    private String representativeNumber;

    /** Null while nobody has confirmed who that is. */
    @Column(name = "principal_id")
    private Long principalId;

    @Embedded
    private ClaimedPrincipal claimed;

    @Embedded
    private RepresentationPeriod period;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "representation_procedure", joinColumns = @JoinColumn(name = "representation_id"))
    @Column(name = "procedure_code")
    private Set<String> procedures = new HashSet<>();

    private String evidence;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Representation() {} // for JPA

    private Representation(RepresentationKind kind, RepresentationState state, RepresentationPeriod period, Instant now) {
        this.kind = kind;
        this.state = state;
        this.period = period;
        this.begunAt = now;
    }

    /** Giấy ủy quyền: given by the principal, to the holder of a personal id number; no procedure named means all. */
    public static Representation offered(
            long principalId, String number, RepresentationPeriod period, Set<String> procedures, Instant now) {
        Representation offered = new Representation(RepresentationKind.AUTHORISATION, RepresentationState.OFFERED, period, now);
        offered.principalId = principalId;
        offered.representativeNumber = number;
        offered.procedures.addAll(procedures);
        return offered;
    }

    /** A parent, or who leads an organisation, asks to have it confirmed. */
    public static Representation requested(
            RepresentationKind kind, long representativeId, ClaimedPrincipal claimed, LocalDate today, Instant now) {
        if (kind == RepresentationKind.PARENT && !isMinor(claimed.birthDate(), today)) {
            throw new NoMinor();
        }
        Representation requested = new Representation(kind, RepresentationState.REQUESTED,
                new RepresentationPeriod(today, lastDay(kind, claimed.birthDate())), now);
        requested.representativeId = representativeId;
        requested.claimed = claimed;
        return requested;
    }

    /** An identity provider vouches that this person stands for that organisation. */
    public static Representation vouchedFor(
            long representativeId, long principalId, String evidence, LocalDate today, Instant now) {
        Representation vouched = new Representation(RepresentationKind.LEGAL_REPRESENTATIVE, RepresentationState.IN_FORCE,
                new RepresentationPeriod(today, null), now);
        vouched.representativeId = representativeId;
        vouched.principalId = principalId;
        vouched.evidence = evidence;
        vouched.confirmedBy = evidence;
        vouched.settledAt = now;
        return vouched;
    }

    private static boolean isMinor(LocalDate birthDate, LocalDate today) {
        return birthDate != null && !birthDate.isAfter(today) && birthDate.plusYears(ADULT).isAfter(today);
    }

    private static LocalDate lastDay(RepresentationKind kind, LocalDate birthDate) {
        return kind == RepresentationKind.PARENT ? birthDate.plusYears(ADULT).minusDays(1) : null;
    }

    /** Nhận ủy quyền, by the person whose confirmed number it names. */
    public void acceptedBy(Applicant person, LocalDate today, Instant now) {
        must(RepresentationState.OFFERED);
        mustName(person);
        if (period.isOverOn(today)) {
            throw new RepresentationOver();
        }
        representativeId = person.id();
        become(RepresentationState.IN_FORCE, now);
    }

    public void declinedBy(Applicant person, Instant now) {
        must(RepresentationState.OFFERED);
        mustName(person);
        become(RepresentationState.DECLINED, now);
    }

    /** A number that somebody merely typed at registration accepts nothing in its holder's name. */
    private void mustName(Applicant person) {
        if (!person.isConfirmed() || !representativeNumber.equals(person.personalId())) {
            throw new UnknownRepresentation();
        }
    }

    /** Xác nhận tại một cửa: an officer saw the papers. */
    public void confirmedBy(String officer, String seen, long principal, Instant now) {
        must(RepresentationState.REQUESTED);
        principalId = principal;
        evidence = seen;
        confirmedBy = officer;
        become(RepresentationState.IN_FORCE, now);
    }

    public void refusedBy(String officer, Instant now) {
        must(RepresentationState.REQUESTED);
        confirmedBy = officer;
        become(RepresentationState.DECLINED, now);
    }

    /** Either side ends it; pressing twice ends it once. */
    public void end(Instant now) {
        if (state.isOpen()) {
            become(RepresentationState.ENDED, now);
        }
    }

    private void must(RepresentationState expected) {
        if (state != expected) {
            throw new RepresentationOver();
        }
    }

    private void become(RepresentationState next, Instant now) {
        state = next;
        settledAt = now;
    }

    /** Whether this person may act by it on that day. */
    public boolean allows(long person, LocalDate today) {
        return state == RepresentationState.IN_FORCE && representativeId == person && period.contains(today);
    }

    public boolean concerns(long person) {
        return Long.valueOf(person).equals(principalId) || Long.valueOf(person).equals(representativeId);
    }

    /** The person, acting for the principal. */
    public Actor actorOf(Applicant person, Applicant principal) {
        return Actor.representing(person, new Principal(id, principal.id(), principal.name()), procedures);
    }

    public Long id() {
        return id;
    }

    public RepresentationKind kind() {
        return kind;
    }

    public RepresentationState state() {
        return state;
    }

    public Long representativeId() {
        return representativeId;
    }

    public String representativeNumber() {
        return representativeNumber;
    }

    public Long principalId() {
        return principalId;
    }

    public ClaimedPrincipal claimed() {
        return claimed;
    }

    public RepresentationPeriod period() {
        return period;
    }

    public Set<String> procedures() {
        return Set.copyOf(procedures);
    }

    public String evidence() {
        return evidence;
    }
}
