package vn.motcua.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.kernel.Folded;

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

    @Column(name = "sector_code")
    private String sectorCode;

    private ProcedureContent content;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected ProcedureVersion() {} // for JPA

    ProcedureVersion(ProcedureDraft draft, int number) {
        this.procedureCode = draft.code();
        this.number = number;
        this.name = Folded.composed(draft.content().name());
        this.sectorCode = draft.content().classification().sectorCode();
        this.content = draft.content();
        this.validFrom = draft.validFrom();
    }

    void publish(Clock clock) {
        if (publishedAt != null) {
            throw new AlreadyPublished(procedureCode, number);
        }
        this.publishedAt = clock.instant();
    }

    public Optional<RequiredDocument> component(String code) {
        return content.component(code);
    }

    public boolean offers(SubmissionChannel channel) {
        return content.offers(channel);
    }

    /**
     * The time limit in a case; {@code caseKey} is null where the procedure knows no cases.
     *
     * @throws ChannelNotOffered if dossiers are not taken that way, or no time limit is known for it
     */
    public ProcessingTime processingTime(SubmissionChannel channel, String caseKey) {
        return content.inCase(caseKey).processingTime(channel)
                .orElseThrow(() -> new ChannelNotOffered(procedureCode, channel));
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

    public ProcedureContent content() {
        return content;
    }

    public Classification classification() {
        return content.classification();
    }

    public PublishedText text() {
        return content.text();
    }

    /** The form to fill in online; null if the procedure has none. */
    public ElectronicForm form() {
        return content.form();
    }

    public PromulgationDecision decision() {
        return content.decision();
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
