package vn.motcua.systemtests.probe;

import jakarta.batch.api.AbstractBatchlet;

/** The step of a job that only has to be remembered. */
public class NothingToDo extends AbstractBatchlet {

    @Override
    public String process() {
        return "DONE";
    }
}
