package vn.motcua.web.portal.procedure;

import java.util.List;
import java.util.Set;
import vn.motcua.procedure.application.LifeEventCount;
import vn.motcua.procedure.domain.LifeEvent;

/** Sự kiện trong đời sống và trong kinh doanh: two groups, because few people look for both at once. */
public final class LifeEvents {

    private static final Set<LifeEvent> BUSINESS = Set.of(LifeEvent.BUSINESS_START, LifeEvent.BUSINESS_OPERATE);

    private LifeEvents() {}

    public static List<LifeEventCount> forPeople(List<LifeEventCount> all) {
        return all.stream()
                .filter(event -> !BUSINESS.contains(event.lifeEvent()) && event.lifeEvent() != LifeEvent.OTHER)
                .toList();
    }

    public static List<LifeEventCount> forBusinesses(List<LifeEventCount> all) {
        return all.stream().filter(event -> BUSINESS.contains(event.lifeEvent())).toList();
    }
}
