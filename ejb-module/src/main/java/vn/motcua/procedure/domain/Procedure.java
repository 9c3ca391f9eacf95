package vn.motcua.procedure.domain;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.kernel.Folded;

/**
 * Thủ tục hành chính: one code of the national catalogue through all its published versions. What it says stands in
 * {@link ProcedureVersion}; here is only which version follows which.
 */
@Entity
@Table(name = "procedure")
public class Procedure {

    @Id
    private String code;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "abolished_on")
    private LocalDate abolishedOn;

    /** Of the national text that was dealt with last, by source: two sources say the same in other words. */
    @ElementCollection
    @CollectionTable(name = "procedure_national_text", joinColumns = @JoinColumn(name = "procedure_code"))
    @MapKeyColumn(name = "source")
    @Column(name = "fingerprint")
    private Map<String, String> nationalFingerprints = new HashMap<>();

    /** Number of the version that came from the national text as it stands; 0 if none did. */
    @Column(name = "national_number")
    private int nationalNumber;

    /** Source of that version; null if there is none. */
    @Column(name = "national_source")
    private String nationalSource;

    // what lists show and filter by, of the version that was published last

    private String name;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "sector_code")
    private String sectorCode;

    private String levels;

    @Enumerated(EnumType.STRING)
    @Column(name = "online_level")
    private OnlineLevel onlineLevel;

    @Enumerated(EnumType.STRING)
    private Provenance.Origin origin;

    protected Procedure() {} // for JPA

    public Procedure(String code) {
        this.code = code;
    }

    /** Công bố: makes the draft the next version. It may not come into force before the version that it follows. */
    public ProcedureVersion publish(ProcedureDraft draft, Clock clock) {
        if (!code.equals(draft.code())) {
            throw new IllegalArgumentException(draft.code() + " is not a draft of " + code);
        }
        if (inForceFrom != null && draft.validFrom().isBefore(inForceFrom)) {
            throw new PublishedOutOfOrder(code, inForceFrom);
        }
        ProcedureVersion version = new ProcedureVersion(draft, lastNumber + 1);
        version.publish(clock);
        lastNumber = version.number();
        inForceFrom = draft.validFrom();
        describe(draft.content());
        return version;
    }

    /** So that it is found in lists; before the first publication by what its draft says. */
    public void describe(ProcedureContent content) {
        Classification classified = content.classification();
        name = Folded.composed(content.name());
        searchText = " " + Folded.of(name) + " " + code;
        sectorCode = classified.sectorCode();
        levels = classified.levels().stream().map(SettlementLevel::name).collect(joining(" ", " ", " "));
        onlineLevel = classified.onlineLevel();
        origin = content.provenance().origin();
    }

    /** The version published last says what that source says with that fingerprint, and nothing else. */
    public void tookOver(String source, String fingerprint) {
        heard(source, fingerprint);
        nationalNumber = lastNumber;
        nationalSource = source;
    }

    /** What that source says has been dealt with, without becoming a version at once. */
    public void heard(String source, String fingerprint) {
        nationalFingerprints.put(source, fingerprint);
    }

    /** Whether that text of that source has been dealt with already. */
    public boolean knows(String source, String fingerprint) {
        return fingerprint.equals(nationalFingerprints.get(source));
    }

    /** Whether that source has ever said anything about it. */
    public boolean everHeardFrom(String source) {
        return nationalFingerprints.containsKey(source);
    }

    public boolean isAsImportedFrom(String source) {
        return isAsImported() && source.equals(nationalSource);
    }

    /** Whether nobody here has changed what was taken over: then the next national text may follow it at once. */
    public boolean isAsImported() {
        return nationalNumber > 0 && nationalNumber == lastNumber && abolishedOn == null;
    }

    public boolean isPublished() {
        return lastNumber > 0;
    }

    /** Bãi bỏ: from {@code day} on no dossier can be filed; running ones go on under their version. */
    public void abolish(LocalDate day) {
        this.abolishedOn = day;
    }

    public String code() {
        return code;
    }

    /** Never {@link CatalogueState#WITH_DRAFT}, which any of the others may be beside. */
    public CatalogueState stateOn(LocalDate day) {
        if (!isPublished()) {
            return CatalogueState.NEVER_PUBLISHED;
        }
        if (abolishedOn != null && !abolishedOn.isAfter(day)) {
            return CatalogueState.ENDED;
        }
        return lastNumber == 1 && inForceFrom.isAfter(day) ? CatalogueState.COMING : CatalogueState.IN_FORCE;
    }

    public String sectorCode() {
        return sectorCode;
    }

    public OnlineLevel onlineLevel() {
        return onlineLevel;
    }

    public Provenance.Origin origin() {
        return origin;
    }

    public String name() {
        return name;
    }

    /** First day of the version that was published last; null if none was. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public int lastNumber() {
        return lastNumber;
    }

    public LocalDate abolishedOn() {
        return abolishedOn;
    }
}
