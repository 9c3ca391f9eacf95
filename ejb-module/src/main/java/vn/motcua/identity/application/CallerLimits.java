package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.identity.domain.TryLimit;

/** Giới hạn theo nơi gọi đến: for what anybody may do, but not without end. */
@ApplicationScoped
public class CallerLimits {

    @Inject Tries tries;

    /** @throws vn.motcua.identity.domain.TooManyTries if there was too much of it from there lately */
    public void count(TryLimit limit, Caller caller) {
        tries.count(limit, caller.network());
    }
}
