package vn.motcua.web.admin.catalogue;

import static vn.motcua.web.admin.catalogue.TypedValues.choice;
import static vn.motcua.web.admin.catalogue.TypedValues.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.procedure.application.CatalogueReading;
import vn.motcua.procedure.application.SectorChoice;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.Authorities;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.PublishedText;
import vn.motcua.procedure.domain.SettlementLevel;

/** Thông tin chung của bản soạn thảo. */
@Named
@RequestScoped
public class GeneralRevisionPage extends RevisionPartPage {

    @Inject CatalogueReading catalogue;

    private final Map<String, Object> typed = new HashMap<>();
    private String[] levels = {};
    private String[] audiences = {};

    @Override
    protected ContentPart part() {
        return ContentPart.GENERAL;
    }

    @Override
    protected void show(ProcedureContent content) {
        Classification classified = content.classification();
        typed.put("name", content.name());
        typed.put("sector", classified.sectorCode());
        typed.put("audienceText", classified.audienceText());
        typed.put("lifeEvent", classified.lifeEvent().name());
        typed.put("onlineLevel", classified.onlineLevel().name());
        typed.put("partialReason", classified.partialReason());
        typed.put("kind", classified.kind());
        typed.put("summary", content.text().summary());
        typed.put("competent", content.authorities().competent());
        typed.put("executing", content.authorities().executing());
        typed.put("coordinating", content.authorities().coordinating());
        typed.put("receptionAddress", content.authorities().receptionAddress());
        typed.put("decision", content.decision() == null ? null : content.decision().number());
        typed.put("decidedOn", content.decision() == null ? null : content.decision().issuedOn());
        typed.put("validFrom", getSheet().validFrom());
        levels = names(classified.levels());
        audiences = names(classified.audiences());
    }

    @Override
    protected ProcedureContent typedInto(ProcedureContent content) {
        PublishedText text = content.text();
        String number = text(typed, "decision");
        LocalDate decidedOn = values.day(typed.get("decidedOn"), "part:decidedOn:input");
        return new ProcedureContent(
                text(typed, "name") == null ? "" : text(typed, "name"),
                new Classification(text(typed, "sector"), chosen(SettlementLevel.class, levels),
                        chosen(Audience.class, audiences), text(typed, "audienceText"),
                        choice(LifeEvent.class, typed.get("lifeEvent")),
                        choice(OnlineLevel.class, typed.get("onlineLevel")), text(typed, "partialReason"),
                        text(typed, "kind")),
                new Authorities(text(typed, "competent"), text(typed, "executing"), text(typed, "coordinating"),
                        text(typed, "receptionAddress")),
                new PublishedText(text(typed, "summary"), text.steps(), text.conditions(), text.legalBasis(),
                        text.results()),
                content.cases(), content.components(), content.channels(), content.fees(), content.form(),
                number == null && decidedOn == null ? null : new PromulgationDecision(number, decidedOn),
                content.provenance(), content.eligibility());
    }

    @Override
    protected LocalDate validFrom() {
        LocalDate day = values.day(typed.get("validFrom"), "part:validFrom:input");
        if (day == null && !values.isBad()) {
            values.refuse("part:validFrom:input", "revision.bad.missingDay");
        }
        return day;
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, String[] names) {
        Set<E> chosen = new HashSet<>();
        Arrays.stream(names).forEach(name -> chosen.add(Enum.valueOf(type, name)));
        return chosen;
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public String[] getLevels() {
        return levels.clone();
    }

    public void setLevels(String[] levels) {
        this.levels = levels.clone();
    }

    public String[] getAudiences() {
        return audiences.clone();
    }

    public void setAudiences(String[] audiences) {
        this.audiences = audiences.clone();
    }

    public List<SectorChoice> getSectors() {
        return catalogue.sectors();
    }

    public SettlementLevel[] getAllLevels() {
        return SettlementLevel.values();
    }

    public Audience[] getAllAudiences() {
        return Audience.values();
    }

    public LifeEvent[] getLifeEvents() {
        return LifeEvent.values();
    }

    public OnlineLevel[] getOnlineLevels() {
        return OnlineLevel.values();
    }
}
