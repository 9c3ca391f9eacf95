package vn.motcua.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.procedure.application.ProcessSheet;
import vn.motcua.procedure.application.ProcessUpkeep;

/** Quy trình nội bộ: those that hold and those that are drafted. */
@Named
@RequestScoped
public class ProcessesPage {

    @Inject ProcessUpkeep upkeep;

    private List<ProcessSheet> processes;

    public void load() {
        processes = upkeep.all();
    }

    public List<ProcessSheet> getProcesses() {
        return processes;
    }
}
