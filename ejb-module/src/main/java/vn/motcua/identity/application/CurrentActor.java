package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.DataScope;

/**
 * Người đang thực hiện. The web's filter, a consumer or a job says who acts for the length of a call; everything inside
 * asks here. Nobody said so means {@link Actor#ANONYMOUS}, who may do nothing.
 */
@ApplicationScoped
public class CurrentActor {

    private static final ThreadLocal<Actor> ACTING = new ThreadLocal<>();

    public Actor get() {
        Actor actor = ACTING.get();
        return actor == null ? Actor.ANONYMOUS : actor;
    }

    public DataScope scope() {
        return get().scope();
    }

    /** Runs {@code work} as {@code actor} and restores who acted before, whatever happens. */
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = ACTING.get();
        ACTING.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                ACTING.remove();
            } else {
                ACTING.set(before);
            }
        }
    }

    public void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }
}
