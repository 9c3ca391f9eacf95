package vn.motcua.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import vn.motcua.dossier.application.ProcedureUsage;
import vn.motcua.dossier.application.UsageCount;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.application.CatalogueDrafting;
import vn.motcua.procedure.application.CatalogueReading;
import vn.motcua.procedure.application.OfferingEntry;
import vn.motcua.procedure.application.OfferingUpkeep;
import vn.motcua.procedure.application.ProcedureSheet;
import vn.motcua.procedure.application.ProcessSheet;
import vn.motcua.procedure.application.ProcessUpkeep;
import vn.motcua.procedure.domain.ContentChange;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.web.support.Notices;

/** Một thủ tục trong danh mục: its versions, who settles it, and the drafts to change or end it. */
@Named
@RequestScoped
public class ProcedurePage {

    @Inject CatalogueReading reading;
    @Inject CatalogueDrafting drafting;
    @Inject OfferingUpkeep upkeep;
    @Inject ProcessUpkeep processes;
    @Inject AgencyDirectory agencies;
    @Inject ProcedureUsage usage;
    @Inject TypedValues values;
    @Inject Notices notices;
    @Inject Clock clock;

    @Inject
    @Param(name = "code")
    String code;

    @Inject
    @Param(name = "from")
    Integer from;

    @Inject
    @Param(name = "to")
    Integer to;

    private final Map<String, Object> typed = new HashMap<>();
    private ProcedureSheet sheet;

    public void load() {
        typed.put("from", VietnamTime.today(clock));
        typed.put("endsOn", VietnamTime.today(clock));
        getSheet();
    }

    public String begin() {
        return "/admin/catalogue/general?faces-redirect=true&id=" + drafting.begin(code);
    }

    public String beginEnding() {
        LocalDate day = values.day(typed.get("endsOn"), "ending:endsOn:input");
        LocalDate decided = values.day(typed.get("decidedOn"), "ending:decidedOn:input");
        if (day == null || values.isBad()) {
            return null;
        }
        long id = drafting.beginEnding(
                code, day, new PromulgationDecision(TypedValues.text(typed, "decision"), decided));
        return "/admin/catalogue/review?faces-redirect=true&id=" + id;
    }

    public String offer() {
        LocalDate day = values.day(typed.get("from"), "offering:from:input");
        String agency = TypedValues.text(typed, "agency");
        if (day == null || values.isBad()) {
            return null;
        }
        String process = TypedValues.text(typed, "process");
        upkeep.offer(code, List.of(process == null
                ? OfferingEntry.cooperatingWith(agency)
                : OfferingEntry.settledBy(agency, process)), day);
        return done("procedure.offered");
    }

    public String endOffering(long offeringId) {
        upkeep.end(offeringId, VietnamTime.today(clock).plusDays(1));
        return done("procedure.offeringEnded");
    }

    private String done(String key) {
        notices.done("officeText", key);
        return "/admin/catalogue/procedure?faces-redirect=true&code=" + code;
    }

    public ProcedureSheet getSheet() {
        if (sheet == null) {
            sheet = reading.procedure(code == null ? "" : code);
        }
        return sheet;
    }

    /** What differs between the chosen versions; nothing unless two were chosen. */
    public List<ContentChange> getChanges() {
        return isComparing() ? reading.differences(code, from, to) : List.of();
    }

    public boolean isComparing() {
        return from != null && to != null;
    }

    public List<UsageCount> getUsage() {
        return usage.of(code);
    }

    public List<AgencyCard> getAgencies() {
        return agencies.receivingAgencies(null);
    }

    public List<ProcessSheet> getProcesses() {
        return processes.all().stream().filter(process -> !process.draft()).toList();
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public String getCode() {
        return code;
    }

    public Integer getFrom() {
        return from;
    }

    public Integer getTo() {
        return to;
    }
}
