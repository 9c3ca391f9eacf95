package vn.motcua.batch.drafts;

import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/** As whom the job asks the use case. */
final class DraftActor {

    static final Actor ACTOR = Actor.system("draft-expiry", Permission.CONTROL_JOBS);

    private DraftActor() {}
}
