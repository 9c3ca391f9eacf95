package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.exchange.application.StatusOverview;
import vn.motcua.exchange.application.StatusTable;

/** Trạng thái xử lý: what the office calls its states, which national status each is, and where the map has a hole. */
@Named
@RequestScoped
public class StatusesPage {

    @Inject StatusOverview overview;

    private StatusTable table;

    public void load() {
        table = overview.table();
    }

    public StatusTable getTable() {
        return table;
    }
}
