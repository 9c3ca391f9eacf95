package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.domain.ProcedureRevision;

/** Trình kiểm tra bản soạn thảo, hoặc hủy nó: how a draft leaves the hands of the editor. */
@Stateless
@Requires(Permission.MANAGE_CATALOGUE)
public class DraftSubmission {

    @Inject RevisionKeeping keeping;
    @Inject Clock clock;

    /** @throws vn.motcua.procedure.domain.ContentHasFaults if the verifier finds an error */
    public void submit(long id, int lockVersion) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.refuseFaults(revision);
        keeping.keep(revision, revision.submit(keeping.actor(), clock.instant()));
    }

    public void discard(long id, int lockVersion, String reason) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.keep(revision, revision.discard(keeping.actor(), reason, clock.instant()));
        keeping.closed(revision);
    }
}
