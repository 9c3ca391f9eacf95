package vn.motcua.web.desk.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import vn.motcua.workflow.application.DeskWork;
import vn.motcua.workflow.application.WorkInHand;

/** Việc của tôi, what is due first first. */
@Named
@RequestScoped
public class WorkListPage {

    @Inject DeskWork desk;
    @Inject Clock clock;

    private WorkInHand work;

    public void load() {
        work = new WorkInHand(desk.inHand(), clock.instant());
    }

    public WorkInHand getWork() {
        return work;
    }
}
