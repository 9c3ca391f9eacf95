package vn.motcua.web.counter.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.application.DossierWorkspace;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.kernel.Page;

/** Hồ sơ của đơn vị, what is due first first. */
@Named
@RequestScoped
public class DossierListPage {

    @Inject DossierWorkspace workspace;
    @Inject Clock clock;

    private DossierFilter filter;
    private String words;
    private String after;
    private Page<DossierCard> dossiers;
    private final Map<DossierFilter, Integer> counts = new EnumMap<>(DossierFilter.class);

    public void load() {
        filter = filter == null ? DossierFilter.OPEN : filter;
        dossiers = workspace.page(filter.at(clock.instant()).matching(words).after(after));
        getFilters().stream()
                .filter(DossierFilter::isCounted)
                .forEach(each -> counts.put(each, workspace.count(each.at(clock.instant()))));
    }

    public boolean isLate(DossierCard dossier) {
        return dossier.isOverdueAt(clock.instant());
    }

    public List<DossierFilter> getFilters() {
        return Arrays.asList(DossierFilter.values());
    }

    public Map<DossierFilter, Integer> getCounts() {
        return counts;
    }

    public Page<DossierCard> getDossiers() {
        return dossiers;
    }

    public DossierFilter getFilter() {
        return filter;
    }

    public void setFilter(DossierFilter filter) {
        this.filter = filter;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
