package vn.motcua.procedure.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.Money;

/**
 * Phiên bản công bố của thủ tục: what a procedure asks and promises from a day on. Frozen when published: dossiers are
 * settled under the version that they were filed under, whatever is published later.
 */
@Entity
@Table(name = "procedure_version")
public class ProcedureVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_version_seq")
    @SequenceGenerator(name = "procedure_version_seq", sequenceName = "procedure_version_seq", allocationSize = 50)
    private Long id;

    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "version_number")
    private int number;

    private String name;

    @Embedded
    private Classification classification;

    @Enumerated(EnumType.STRING)
    private ProcessTemplate process;

    @Column(name = "published_text")
    private PublishedText text;

    private ElectronicForm form;

    @Column(name = "folded_name")
    private String foldedName;

    /** Each word follows a blank, so that the start of any word can be looked for. */
    @Column(name = "search_text")
    private String searchText;

    @Embedded
    private PromulgationDecision decision;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "procedure_agency", joinColumns = @JoinColumn(name = "version_id"))
    private Set<InvolvedAgency> agencies = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "procedure_component", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "line_no")
    private List<RequiredDocument> components = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "procedure_channel", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "line_no")
    private List<ChannelTerms> channels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "procedure_fee", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "line_no")
    private List<FeeItem> fees = new ArrayList<>();

    protected ProcedureVersion() {} // for JPA

    ProcedureVersion(ProcedureDraft draft, int number) {
        this.procedureCode = draft.code();
        this.number = number;
        this.name = Folded.composed(draft.name());
        this.classification = draft.classification();
        this.process = draft.process();
        this.text = draft.text();
        this.form = draft.form();
        this.decision = draft.decision();
        this.validFrom = draft.validFrom();
        this.foldedName = Folded.of(name);
        this.searchText = " " + foldedName + " " + procedureCode + " " + procedureCode.replace('.', ' ');
        draft.receivingAgencies().forEach(agency -> agencies.add(new InvolvedAgency(agency, AgencyPart.RESPONSIBLE)));
        draft.cooperatingAgencies().forEach(agency -> agencies.add(new InvolvedAgency(agency, AgencyPart.COOPERATING)));
        this.components.addAll(draft.components());
        this.channels.addAll(draft.channels());
        this.fees.addAll(draft.fees());
    }

    void publish(Clock clock) {
        if (publishedAt != null) {
            throw new AlreadyPublished(procedureCode, number);
        }
        this.publishedAt = clock.instant();
    }

    /** The required documents that are not among {@code handedIn}; what is filled in online is never missing. */
    public List<RequiredDocument> missingFrom(Set<String> handedIn) {
        return components.stream()
                .filter(component -> component.required() && !component.filledInOnline())
                .filter(component -> !handedIn.contains(component.code()))
                .toList();
    }

    public Optional<RequiredDocument> component(String code) {
        return components.stream().filter(component -> component.code().equals(code)).findFirst();
    }

    public boolean offers(SubmissionChannel channel) {
        return channels.stream().anyMatch(terms -> terms.channel() == channel);
    }

    /** @throws ChannelNotOffered if dossiers are not taken that way */
    public ProcessingTime processingTime(SubmissionChannel channel) {
        return channels.stream()
                .filter(terms -> terms.channel() == channel)
                .map(ChannelTerms::processingTime)
                .findFirst()
                .orElseThrow(() -> new ChannelNotOffered(procedureCode, channel));
    }

    /** What an applicant who hands in that way pays in all. */
    public Money fees(SubmissionChannel channel) {
        return feeSchedule().totalFor(channel);
    }

    public FeeSchedule feeSchedule() {
        return new FeeSchedule(fees);
    }

    public boolean offeredBy(String agencyId) {
        return agencies.contains(new InvolvedAgency(agencyId, AgencyPart.RESPONSIBLE));
    }

    /** Identifiers of the agencies for which dossiers are handed in. */
    public Set<String> receivingAgencies() {
        return agenciesWith(AgencyPart.RESPONSIBLE);
    }

    public Set<String> cooperatingAgencies() {
        return agenciesWith(AgencyPart.COOPERATING);
    }

    private Set<String> agenciesWith(AgencyPart part) {
        return agencies.stream()
                .filter(agency -> agency.part() == part)
                .map(InvolvedAgency::agencyId)
                .collect(toUnmodifiableSet());
    }

    public Long id() {
        return id;
    }

    public String procedureCode() {
        return procedureCode;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Classification classification() {
        return classification;
    }

    public ProcessTemplate process() {
        return process;
    }

    public PublishedText text() {
        return text;
    }

    /** The form to fill in online; null if the procedure has none. */
    public ElectronicForm form() {
        return form;
    }

    public PromulgationDecision decision() {
        return decision;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public List<RequiredDocument> components() {
        return List.copyOf(components);
    }

    public List<ChannelTerms> channels() {
        return List.copyOf(channels);
    }
}
