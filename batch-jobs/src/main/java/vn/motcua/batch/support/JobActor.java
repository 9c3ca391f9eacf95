package vn.motcua.batch.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/** Tác vụ ghi sổ: as whom the machinery of the jobs keeps its book. What a job itself does, it does as itself. */
@ApplicationScoped
public class JobActor {

    private static final Actor BATCH = Actor.system("batch-jobs", Permission.CONTROL_JOBS);

    private final CurrentActor current;

    protected JobActor() {
        this(null); // for the container's proxy
    }

    @Inject
    public JobActor(CurrentActor current) {
        this.current = current;
    }

    public <T> T get(Supplier<T> work) {
        return current.as(BATCH, work);
    }

    public void run(Runnable work) {
        current.run(BATCH, work);
    }
}
