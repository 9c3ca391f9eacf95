package vn.motcua.web.portal.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.application.CatalogueBrowsing;
import vn.motcua.procedure.application.LifeEventCount;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.application.ProcedureFindings;
import vn.motcua.procedure.application.ProcedureSuggestion;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureQuery;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.web.portal.procedure.FacetGroup.Chip;

/** Tìm thủ tục: the address holds all that was asked, so that a result can be shared. */
@Named
@RequestScoped
public class SearchProcedurePage {

    private static final int MOST_STRANGE = 3;

    @Inject ProcedureCatalogue catalogue;
    @Inject CatalogueBrowsing browsing;
    @Inject Facets facets;

    private String words;
    private String sector;
    private String agency;
    private SettlementLevel level;
    private Audience audience;
    private LifeEvent lifeEvent;
    private OnlineLevel onlineLevel;
    private String after;

    private ProcedureFindings findings;
    private Map<String, Integer> receivers = Map.of();
    private List<FacetGroup> groups = List.of();
    private List<Chip> chips = List.of();
    private List<ProcedureSuggestion> instead = List.of();

    public void open() {
        if (getTyped().isOnlySigns()) {
            chips = facets.chips(catalogue.sectorNames(), chosen(), address().without("after"));
            return;
        }
        findings = catalogue.find(new ProcedureQuery(
                words, sector, level, audience, lifeEvent, onlineLevel, agency, after, ProcedureQuery.USUAL_SIZE));
        receivers = browsing.receivers(findings.found().stream().map(found -> found.card().code()).toList());
        groups = facets.groups(findings, chosen(), address().without("after"));
        chips = facets.chips(findings.sectorNames(), chosen(), address().without("after"));
        if (findings.found().isEmpty() && words != null) {
            instead = catalogue.suggest(getTyped().firstWords());
        }
    }

    private Map<String, String> chosen() {
        return SearchConditions.byName(sector, agency, level, audience, lifeEvent, onlineLevel);
    }

    private SearchAddress address() {
        return SearchAddress.of(words, chosen()).with("after", after);
    }

    public Typed getTyped() {
        return new Typed(words);
    }

    /** Null if nothing was asked that could be looked for. */
    public ProcedureFindings getFindings() {
        return findings;
    }

    public boolean isFound() {
        return findings != null && !findings.found().isEmpty();
    }

    /** Words that no name holds, told before a list that is not about them; null if there are none. */
    public String getStrange() {
        List<String> strange = findings == null ? List.of() : findings.strange();
        return strange.isEmpty() ? null : String.join(", ", strange.subList(0, Math.min(MOST_STRANGE, strange.size())));
    }

    public boolean isNothingFound() {
        return findings != null && findings.found().isEmpty();
    }

    /** At how many agencies of the province it can be handed in. */
    public int receivers(String code) {
        return receivers.getOrDefault(code, 0);
    }

    public List<FacetGroup> getGroups() {
        return groups;
    }

    public List<Chip> getChips() {
        return chips;
    }

    public List<ProcedureSuggestion> getInstead() {
        return instead;
    }

    public List<LifeEventCount> getForPeople() {
        return LifeEvents.forPeople(catalogue.lifeEvents());
    }

    /** The same words without any condition. */
    public String getWiderHref() {
        return SearchAddress.empty().with("q", words).toString();
    }

    public String getCorrectedHref() {
        return address().with("q", findings.corrected()).without("after").toString();
    }

    public String getNextHref() {
        return address().with("after", findings.next()).toString();
    }

    public String getFirstHref() {
        return address().without("after").toString();
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

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
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
