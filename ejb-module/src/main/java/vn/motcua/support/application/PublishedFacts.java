package vn.motcua.support.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.UnknownProcedure;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.support.domain.HelpArticle;
import vn.motcua.support.domain.HelpArticles;

/** Nội dung đang có hiệu lực: what the assistant may answer from, and nothing beside it. */
@ApplicationScoped
public class PublishedFacts implements AnswerComposer.Published {

    private static final int MOST_DESKS = 6;

    @Inject ProcedureCatalogue catalogue;
    @Inject Procedures procedures;
    @Inject HelpArticles articles;
    @Inject AgencyDirectory agencies;
    @Inject Clock clock;

    /** Asked first: a use case that refuses would end the transaction for the whole answer. */
    public boolean isInForce(String code) {
        return inForce(code).isPresent();
    }

    private Optional<ProcedureVersion> inForce(String code) {
        try {
            return Optional.of(procedures.inForce(code, VietnamTime.today(clock)));
        } catch (UnknownProcedure notInForce) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ProcedureDetails> procedure(String code) {
        return isInForce(code) ? Optional.of(catalogue.details(code)) : Optional.empty();
    }

    @Override
    public Map<String, String> procedureNames(List<String> codes) {
        Map<String, String> names = new LinkedHashMap<>();
        codes.forEach(code -> inForce(code).ifPresent(version -> names.put(code, version.name())));
        return names;
    }

    @Override
    public Optional<HelpArticle> article(String slug) {
        return articles.named(slug).filter(article -> article.isShownOn(VietnamTime.today(clock)));
    }

    @Override
    public List<AgencyCard> desks(String agencyId) {
        List<AgencyCard> receiving = agencies.receivingAgencies(null);
        List<AgencyCard> named = receiving.stream().filter(agency -> agency.id().equals(agencyId)).toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<AgencyCard> desks = receiving.stream().filter(AgencyCard::oneStop).toList();
        return Stream.concat(
                        desks.stream().filter(agency -> agency.level() == AdministrativeLevel.PROVINCE),
                        desks.stream().filter(agency -> agency.level() != AdministrativeLevel.PROVINCE))
                .limit(MOST_DESKS)
                .toList();
    }

    /** Name of every place that has an office of its own, by identifier of the office. */
    Map<String, String> placeNames() {
        return agencies.receivingAgencies(AdministrativeLevel.COMMUNE).stream()
                .collect(toMap(AgencyCard::id, AgencyCard::name));
    }
}
