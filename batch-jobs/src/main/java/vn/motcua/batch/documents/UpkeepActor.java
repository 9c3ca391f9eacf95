package vn.motcua.batch.documents;

import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/** As whom the jobs ask the use cases. */
final class UpkeepActor {

    static final Actor ACTOR = Actor.system("document-upkeep", Permission.CONTROL_JOBS);

    private UpkeepActor() {}
}
