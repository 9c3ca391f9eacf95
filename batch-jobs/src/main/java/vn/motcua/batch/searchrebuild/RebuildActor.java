package vn.motcua.batch.searchrebuild;

import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/** As whom the job asks the use case. */
final class RebuildActor {

    static final Actor ACTOR = Actor.system("search-rebuild", Permission.CONTROL_JOBS);

    private RebuildActor() {}
}
