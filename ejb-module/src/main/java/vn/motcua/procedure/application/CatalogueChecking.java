package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.domain.ProcedureRevision;

/** Kiểm tra bản soạn thảo: a second person reads before anything is published. */
@Stateless
@Requires(Permission.CHECK_CATALOGUE)
public class CatalogueChecking {

    @Inject RevisionKeeping keeping;
    @Inject Clock clock;

    /** @throws vn.motcua.procedure.domain.FourEyesRequired if the checker wrote in the draft */
    public void check(long id, int lockVersion, String remark) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.refuseFaults(revision);
        keeping.keep(revision, revision.check(keeping.actor(), remark, clock.instant()));
    }

    /** @throws vn.motcua.procedure.domain.RevisionReasonMissing without a reason */
    public void giveBack(long id, int lockVersion, String reason) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.keep(revision, revision.giveBack(keeping.actor(), reason, clock.instant()));
    }
}
