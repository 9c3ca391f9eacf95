package vn.motcua.procedure.application;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.ChangedMeanwhile;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ContentHasFaults;
import vn.motcua.procedure.domain.ContentProblem;
import vn.motcua.procedure.domain.EndingVerifier;
import vn.motcua.procedure.domain.NationalText;
import vn.motcua.procedure.domain.Offering;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureRevision;
import vn.motcua.procedure.domain.ProcedureVerifier;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.ProcessDefinition;
import vn.motcua.procedure.domain.ProcessDefinitions;
import vn.motcua.procedure.domain.RevisionActor;
import vn.motcua.procedure.domain.RevisionEvent;
import vn.motcua.procedure.domain.RevisionKind;
import vn.motcua.procedure.domain.RevisionOrigin;
import vn.motcua.procedure.domain.Revisions;
import vn.motcua.procedure.domain.VerificationContext;
import vn.motcua.procedure.domain.VerificationContext.UsedProcess;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

/** Giữ bản soạn thảo: what drafting, checking and publication have in common. Behind their doors, so without one. */
@ApplicationScoped
class RevisionKeeping {

    /** On whose behalf the portal's text is drafted: nobody of the house has written it. */
    private static final Actor NATIONAL_PORTAL = Actor.system("national-portal");

    @Inject Revisions revisions;
    @Inject Procedures procedures;
    @Inject Offerings offerings;
    @Inject ProcessDefinitions processes;
    @Inject Sectors sectors;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** The revision as the caller saw it. */
    ProcedureRevision seen(long id, int lockVersion) {
        ProcedureRevision revision = revisions.get(id);
        if (revision.lockVersion() != lockVersion) {
            throw new ChangedMeanwhile();
        }
        return revision;
    }

    void begin(ProcedureRevision revision) {
        begin(revision, actor());
    }

    private void begin(ProcedureRevision revision, RevisionActor by) {
        revisions.add(revision);
        keep(revision, revision.begun(by));
    }

    void keep(ProcedureRevision revision, RevisionEvent event) {
        revisions.keep(revision, event);
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), "catalogue.draft:" + event.act(), "revision:" + revision.id());
    }

    /**
     * After a draft was published or discarded: a text of the National Portal that nobody decided about does not go with it, but
     * becomes a draft of its own.
     */
    void closed(ProcedureRevision revision) {
        List<ProcedureVersion> versions = procedures.everOf(revision.procedureCode());
        boolean ended = procedures.find(revision.procedureCode()).orElseThrow().abolishedOn() != null;
        if (revision.nationalContent() == null || versions.isEmpty() || ended) {
            return;
        }
        ProcedureVersion last = versions.get(0);
        ProcedureContent proposed = NationalText.over(last.content(), revision.nationalContent());
        if (!proposed.equals(last.content())) {
            LocalDate today = VietnamTime.today(clock);
            begin(ProcedureRevision.ofVersion(revision.procedureCode(), last.number(), proposed,
                    last.validFrom().isAfter(today) ? last.validFrom() : today, RevisionOrigin.NATIONAL_PORTAL,
                    RevisionActor.of(NATIONAL_PORTAL), clock.instant()), RevisionActor.of(NATIONAL_PORTAL));
        }
    }

    RevisionActor actor() {
        return RevisionActor.of(current.get());
    }

    void refuseFaults(ProcedureRevision revision) {
        int faults = (int) problemsIn(revision).stream().filter(ContentProblem::isError).count();
        if (faults > 0) {
            throw new ContentHasFaults(faults);
        }
    }

    List<ContentProblem> problemsIn(ProcedureRevision revision) {
        VerificationContext context = contextOf(revision);
        return revision.kind() == RevisionKind.ENDING
                ? EndingVerifier.problemsIn(revision.endingDecision(), revision.validFrom(), context)
                : ProcedureVerifier.problemsIn(revision.content(), revision.validFrom(), context);
    }

    private VerificationContext contextOf(ProcedureRevision revision) {
        LocalDate today = VietnamTime.today(clock);
        Procedure procedure = procedures.find(revision.procedureCode()).orElseThrow();
        List<Offering> offered = offerings.everOf(revision.procedureCode()).stream()
                .filter(offering -> offering.validUntil() == null || offering.validUntil().isAfter(today))
                .toList();
        Set<String> keys =
                offered.stream().map(Offering::processKey).filter(Objects::nonNull).collect(toSet());
        Map<String, ProcessDefinition> known = processes.inForce(keys, today);
        List<UsedProcess> used = keys.stream()
                .sorted()
                .map(key -> new UsedProcess(key, known.containsKey(key) ? known.get(key).content() : null))
                .toList();
        return new VerificationContext(
                sectors.all().stream().map(Sector::code).collect(toSet()),
                offered.stream().anyMatch(offering -> offering.processKey() != null),
                procedure.inForceFrom(),
                procedure.lastNumber() > revision.basedOn() ? procedure.lastNumber() : 0,
                used);
    }
}
