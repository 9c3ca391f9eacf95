package vn.motcua.batch.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import vn.motcua.administration.application.JobRunBook;
import vn.motcua.kernel.BusinessRuleViolation;

/** Vì sao không chạy tiếp được: writes the reason of a rule or a partner into the book before the engine fails the run. */
@Dependent
public class RunTrouble {

    @Inject CurrentRun current;
    @Inject JobRunBook book;
    @Inject JobActor actor;

    public <T> T noted(Supplier<T> work) {
        try {
            return work.get();
        } catch (BusinessRuleViolation why) {
            actor.run(() -> book.troubled(current.id(), why));
            throw why;
        }
    }
}
