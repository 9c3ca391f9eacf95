package vn.motcua.web.admin.catalogue;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import vn.motcua.kernel.Page;
import vn.motcua.procedure.application.CatalogueDrafting;
import vn.motcua.procedure.application.CatalogueReading;
import vn.motcua.procedure.application.SectorChoice;
import vn.motcua.procedure.domain.CatalogueQuery;
import vn.motcua.procedure.domain.CatalogueRow;
import vn.motcua.procedure.domain.CatalogueState;
import vn.motcua.procedure.domain.Provenance;
import vn.motcua.procedure.domain.SettlementLevel;

/** Danh mục thủ tục: all of them whatever their state, and opening a new one. */
@Named
@RequestScoped
public class CataloguePage {

    @Inject CatalogueReading reading;
    @Inject CatalogueDrafting drafting;

    @Inject
    @Param(name = "q")
    String words;

    @Inject
    @Param(name = "state")
    String state;

    @Inject
    @Param(name = "sector")
    String sector;

    @Inject
    @Param(name = "level")
    String level;

    @Inject
    @Param(name = "origin")
    String origin;

    @Inject
    @Param(name = "after")
    String after;

    private final Map<String, Object> first = new HashMap<>();
    private Page<CatalogueRow> procedures;
    private List<SectorChoice> sectors;

    public void load() {
        getProcedures();
    }

    /** Opens the first draft of a procedure that the catalogue does not know. */
    public String begin() {
        long id = drafting.beginNew(TypedValues.text(first, "code"), TypedValues.text(first, "name"),
                TypedValues.text(first, "sector"));
        return "/admin/catalogue/general?faces-redirect=true&id=" + id;
    }

    public Page<CatalogueRow> getProcedures() {
        if (procedures == null) {
            procedures = reading.page(new CatalogueQuery(words, known(CatalogueState.class, state), blank(sector),
                    known(SettlementLevel.class, level), known(Provenance.Origin.class, origin), blank(after),
                    CatalogueQuery.USUAL_SIZE));
        }
        return procedures;
    }

    /** An address may hold anything: what is no constant narrows nothing down. */
    private static <E extends Enum<E>> E known(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public List<SectorChoice> getSectors() {
        if (sectors == null) {
            sectors = reading.sectors();
        }
        return sectors;
    }

    public Map<String, String> getSectorNames() {
        return getSectors().stream().collect(toMap(SectorChoice::code, SectorChoice::name));
    }

    public CatalogueState[] getStates() {
        return CatalogueState.values();
    }

    public SettlementLevel[] getLevels() {
        return SettlementLevel.values();
    }

    public Provenance.Origin[] getOrigins() {
        return Provenance.Origin.values();
    }

    public Map<String, Object> getFirst() {
        return first;
    }

    public String getWords() {
        return words;
    }

    public String getState() {
        return state;
    }

    public String getSector() {
        return sector;
    }

    public String getLevel() {
        return level;
    }

    public String getOrigin() {
        return origin;
    }

    public String getAfter() {
        return after;
    }
}
