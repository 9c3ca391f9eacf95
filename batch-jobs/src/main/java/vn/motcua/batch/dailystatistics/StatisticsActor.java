package vn.motcua.batch.dailystatistics;

import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/** As whom the job asks the use case. */
final class StatisticsActor {

    static final Actor ACTOR = Actor.system("daily-statistics", Permission.COMPUTE_STATISTICS);

    private StatisticsActor() {}
}
