package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.domain.NationalText;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureRevision;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.RevisionKind;
import vn.motcua.procedure.domain.RevisionOrigin;
import vn.motcua.procedure.domain.Revisions;
import vn.motcua.procedure.domain.UnknownProcedure;

/**
 * Đề nghị cập nhật theo Cổng Dịch vụ công quốc gia: a change of the national text of a procedure that the province works
 * with becomes a draft, which people check and publish. What the province added, its form and what goes with it, stays.
 */
@Stateless
public class NationalProposals {

    @Inject Procedures procedures;
    @Inject Revisions revisions;
    @Inject RevisionKeeping keeping;
    @Inject Clock clock;

    /** Đề nghị trở thành gì. */
    public enum Outcome {
        /** The text is that of the last version or of the draft that is open already. */
        UNCHANGED,
        /** A draft was opened. */
        OPENED,
        /** The open draft, in which no person has written yet, says the new text. */
        UPDATED,
        /** A person works on a draft: the new text waits beside it. */
        KEPT_ASIDE
    }

    /**
     * @param from first day of the change
     * @throws UnknownProcedure if no version was ever published: then publish it ({@link CataloguePublication#publish})
     */
    @Requires(Permission.IMPORT_CATALOGUE)
    public Outcome proposeFromNationalPortal(String code, ProcedureContent national, LocalDate from) {
        Procedure procedure = procedures.find(code)
                .filter(Procedure::isPublished)
                .orElseThrow(() -> new UnknownProcedure(code));
        ProcedureVersion last = procedures.everOf(code).get(0);
        ProcedureContent proposed = NationalText.over(last.content(), national);
        Optional<ProcedureRevision> open = revisions.openOf(code);
        if (open.isPresent()) {
            return into(open.get(), proposed, from);
        }
        if (proposed.equals(last.content())) {
            return Outcome.UNCHANGED;
        }
        keeping.begin(ProcedureRevision.ofVersion(code, procedure.lastNumber(), proposed, from,
                RevisionOrigin.NATIONAL_PORTAL, keeping.actor(), clock.instant()));
        return Outcome.OPENED;
    }

    private Outcome into(ProcedureRevision open, ProcedureContent proposed, LocalDate from) {
        if (proposed.equals(open.content()) || proposed.equals(open.nationalContent())) {
            return Outcome.UNCHANGED;
        }
        boolean aside = open.isPeoplesWork() || open.kind() == RevisionKind.ENDING;
        keeping.keep(open, open.takeNational(proposed, from, keeping.actor(), clock.instant()));
        return aside ? Outcome.KEPT_ASIDE : Outcome.UPDATED;
    }
}
