package vn.motcua.web.portal.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.kernel.Page;
import vn.motcua.procedure.application.LifeEventCount;
import vn.motcua.procedure.application.ProcedureCard;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.application.SectorCount;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureQuery;
import vn.motcua.procedure.domain.SettlementLevel;

/** Tìm thủ tục: the address holds all that was asked, so that a result can be shared. */
@Named
@RequestScoped
public class SearchProcedurePage {

    @Inject ProcedureCatalogue catalogue;

    private String words;
    private String sector;
    private SettlementLevel level;
    private Audience audience;
    private LifeEvent lifeEvent;
    private OnlineLevel onlineLevel;
    private String after;

    private Page<ProcedureCard> found;

    public void open() {
        found = catalogue.search(new ProcedureQuery(
                words, sector, level, audience, lifeEvent, onlineLevel, null, after, ProcedureQuery.USUAL_SIZE));
    }

    public Page<ProcedureCard> getFound() {
        return found;
    }

    /** A filter was set, which the person may have forgotten. */
    public boolean isNarrowed() {
        return sector != null || level != null || audience != null || lifeEvent != null || onlineLevel != null;
    }

    public List<SectorCount> getSectors() {
        return catalogue.sectors();
    }

    public List<LifeEventCount> getLifeEvents() {
        return catalogue.lifeEvents();
    }

    public SettlementLevel[] getLevels() {
        return SettlementLevel.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public OnlineLevel[] getOnlineLevels() {
        return OnlineLevel.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public SettlementLevel getLevel() {
        return level;
    }

    public void setLevel(SettlementLevel level) {
        this.level = level;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public LifeEvent getLifeEvent() {
        return lifeEvent;
    }

    public void setLifeEvent(LifeEvent lifeEvent) {
        this.lifeEvent = lifeEvent;
    }

    public OnlineLevel getOnlineLevel() {
        return onlineLevel;
    }

    public void setOnlineLevel(OnlineLevel onlineLevel) {
        this.onlineLevel = onlineLevel;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
