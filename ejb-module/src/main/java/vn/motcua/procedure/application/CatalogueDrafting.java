package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureCodeMalformed;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureEndedAlready;
import vn.motcua.procedure.domain.ProcedureKnownAlready;
import vn.motcua.procedure.domain.ProcedureRevision;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.RevisionActor;
import vn.motcua.procedure.domain.RevisionOpenAlready;
import vn.motcua.procedure.domain.RevisionOrigin;
import vn.motcua.procedure.domain.Revisions;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.procedure.domain.UnknownProcedure;
import vn.motcua.reference.domain.Sectors;
import vn.motcua.reference.domain.UnknownSector;

/**
 * Soạn thảo danh mục: opens drafts and writes in them. Whoever saves says which state of the draft they saw
 * ({@code lockVersion}); if somebody else saved meanwhile, nothing is kept ({@link vn.motcua.kernel.ChangedMeanwhile}).
 */
@Stateless
@Requires(Permission.MANAGE_CATALOGUE)
public class CatalogueDrafting {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z][0-9A-Z.\\-]{2,29}");

    @Inject Procedures procedures;
    @Inject Revisions revisions;
    @Inject Sectors sectors;
    @Inject RevisionKeeping keeping;
    @Inject Clock clock;

    /** Opens a draft of the next version, with the text of the last one, and returns its identifier. */
    public long begin(String code) {
        ProcedureVersion last = lastOf(code);
        LocalDate today = VietnamTime.today(clock);
        LocalDate from = last.validFrom().isAfter(today) ? last.validFrom() : today;
        return opened(ProcedureRevision.ofVersion(code, last.number(), last.content(), from, RevisionOrigin.PERSON,
                by(), clock.instant()));
    }

    /** Opens the first draft of a procedure that the catalogue does not know. */
    public long beginNew(String code, String name, String sectorCode) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new ProcedureCodeMalformed(String.valueOf(code));
        }
        sectors.find(sectorCode).orElseThrow(() -> new UnknownSector(sectorCode));
        Procedure known = procedures.find(code).orElse(null);
        if (known != null && known.isPublished()) {
            throw new ProcedureKnownAlready(code);
        }
        ProcedureContent content = new ProcedureContent(name,
                new Classification(sectorCode, Set.of(SettlementLevel.PROVINCE), Set.of(), null, null, null, null, null),
                null, null, null, null, null, null, null, null, null);
        Procedure procedure = known == null ? new Procedure(code) : known;
        procedure.describe(content);
        if (known == null) {
            procedures.add(procedure);
        }
        return opened(ProcedureRevision.ofVersion(code, 0, content, VietnamTime.today(clock),
                RevisionOrigin.PERSON, by(), clock.instant()));
    }

    /** Opens a draft that ends the procedure from {@code day} on. */
    public long beginEnding(String code, LocalDate day, PromulgationDecision decision) {
        ProcedureVersion last = lastOf(code);
        return opened(ProcedureRevision.ofEnding(code, last.number(), last.name(), day, decision, by(), clock.instant()));
    }

    /** Writes in the draft; {@code part} says in the history what was changed. */
    public void change(long id, int lockVersion, ContentPart part, ProcedureContent content, LocalDate validFrom) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.keep(revision, revision.change(part, content, validFrom, by(), clock.instant()));
        Procedure procedure = procedures.find(revision.procedureCode()).orElseThrow();
        if (!procedure.isPublished()) {
            procedure.describe(content);
        }
    }

    /** Puts another electronic form into the draft; null takes it out. */
    public void changeForm(long id, int lockVersion, ElectronicForm form) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.keep(revision, revision.changeForm(form, by(), clock.instant()));
    }

    public void changeEnding(long id, int lockVersion, LocalDate day, PromulgationDecision decision) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.keep(revision, revision.changeEnding(day, decision, by(), clock.instant()));
    }

    /** Somebody looked at the version that was published meanwhile: the draft now follows on from it. */
    public void followOn(long id, int lockVersion) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        int latest = procedures.find(revision.procedureCode()).orElseThrow().lastNumber();
        keeping.keep(revision, revision.followOn(latest, by(), clock.instant()));
    }

    /** Takes over what the National Portal says by now; until then it waits beside the draft. */
    public void adoptNational(long id, int lockVersion) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.keep(revision, revision.adoptNational(by(), clock.instant()));
    }

    /** Leaves it: until the portal changes its text again, nothing is proposed. */
    public void leaveNational(long id, int lockVersion) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.keep(revision, revision.leaveNational(by(), clock.instant()));
    }

    private long opened(ProcedureRevision revision) {
        if (revisions.openOf(revision.procedureCode()).isPresent()) {
            throw new RevisionOpenAlready(revision.procedureCode());
        }
        keeping.begin(revision);
        return revision.id();
    }

    private ProcedureVersion lastOf(String code) {
        Procedure procedure = procedures.find(code).orElseThrow(() -> new UnknownProcedure(code));
        if (procedure.abolishedOn() != null) {
            throw new ProcedureEndedAlready(code);
        }
        List<ProcedureVersion> versions = procedures.everOf(code);
        if (versions.isEmpty()) {
            throw new UnknownProcedure(code);
        }
        return versions.get(0);
    }

    private RevisionActor by() {
        return keeping.actor();
    }
}
