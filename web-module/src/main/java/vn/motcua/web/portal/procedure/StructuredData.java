package vn.motcua.web.portal.procedure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.Set;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;

/** Dữ liệu có cấu trúc cho máy tìm kiếm: a procedure as a GovernmentService of schema.org, in JSON-LD. */
final class StructuredData {

    private static final String TYPE = "@type";
    private static final String NAME = "name";

    private StructuredData() {}

    /**
     * @param province for whose people it is
     */
    static JsonObject of(ProcedureDetails procedure, String province) {
        String code = procedure.card().code();
        String address = Addresses.ofProcedure(code);
        JsonObjectBuilder service = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add(TYPE, "GovernmentService")
                .add("@id", address)
                .add("url", address)
                .add("identifier", code)
                .add(NAME, procedure.card().name())
                .add("inLanguage", "vi")
                .add("areaServed", Json.createObjectBuilder().add(TYPE, "AdministrativeArea").add(NAME, province));
        text(procedure.card().sectorName()).ifPresent(sector -> service.add("serviceType", sector));
        text(procedure.text().summary()).ifPresent(summary -> service.add("description", summary));
        text(procedure.content().authorities().competent()).ifPresent(agency -> service.add("provider",
                Json.createObjectBuilder().add(TYPE, "GovernmentOrganization").add(NAME, agency)));
        service.add("audience", audience(procedure.card().audiences()));
        service.add("availableChannel", channels(procedure, address));
        JsonArrayBuilder offers = offers(procedure);
        return service.add("offers", offers).build();
    }

    private static JsonArrayBuilder audience(Set<Audience> audiences) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        audiences.forEach(audience -> all.add(Json.createObjectBuilder()
                .add(TYPE, audience == Audience.BUSINESS ? "BusinessAudience" : "Audience")
                .add("audienceType", audience.name().toLowerCase())));
        return all;
    }

    private static JsonArrayBuilder channels(ProcedureDetails procedure, String address) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (ChannelTerms terms : procedure.channels()) {
            JsonObjectBuilder channel = Json.createObjectBuilder()
                    .add(TYPE, "ServiceChannel")
                    .add(NAME, terms.channel().name().toLowerCase())
                    .add("availableLanguage", "vi");
            if (terms.channel() == SubmissionChannel.ONLINE) {
                channel.add("serviceUrl", address);
            }
            duration(terms.processingTime()).ifPresent(time -> channel.add("processingTime", time));
            all.add(channel);
        }
        return all;
    }

    /** In the notation of ISO 8601, which knows no working days: the calendar says no less than the number of days. */
    private static Optional<String> duration(ProcessingTime time) {
        return Optional.ofNullable(time).map(known -> switch (known.unit()) {
            case WORKING_DAYS, DAYS -> "P" + known.amount() + "D";
            case WORKING_HOURS -> "PT" + known.amount() + "H";
            case MONTHS -> "P" + known.amount() + "M";
            case SAME_DAY -> "P1D";
        });
    }

    private static JsonArrayBuilder offers(ProcedureDetails procedure) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        procedure.content().fees().stream().filter(FeeItem::owedByAll).forEach(fee -> all.add(Json.createObjectBuilder()
                .add(TYPE, "Offer")
                .add(NAME, fee.name() == null ? "" : fee.name())
                .add("price", fee.amount().dong())
                .add("priceCurrency", "VND")));
        return all;
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(some -> !some.isBlank());
    }
}
