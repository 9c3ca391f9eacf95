package vn.motcua.calendar.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import vn.motcua.kernel.VietnamTime;

/** Đồng hồ hệ thống: the one source of "now"; everything else gets a {@link Clock} injected. */
@ApplicationScoped
public class HouseClock {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(VietnamTime.ZONE);
    }
}
