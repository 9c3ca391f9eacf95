package vn.motcua.search.gateway;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import vn.motcua.search.domain.Clause;
import vn.motcua.search.domain.FieldWeights;
import vn.motcua.search.domain.SearchEngine.Selection;

/** Câu hỏi bằng tiếng của OpenSearch: the same clauses, one for one; values go in as JSON strings, never as query syntax. */
final class OpenSearchQueries {

    static final String FACET = "facet_";

    private OpenSearchQueries() {}

    static JsonObject of(Clause clause) {
        if (clause instanceof Clause.Anywhere word) {
            return of(FieldWeights.spelledOut(word));
        }
        if (clause instanceof Clause.SideBySide pair) {
            return of(FieldWeights.spelledOut(pair));
        }
        if (clause instanceof Clause.Word word) {
            return one("term", one(OpenSearchFields.nameOf(word.field().fieldName()), Json.createObjectBuilder()
                    .add("value", word.token()).add("boost", word.boost()).build()));
        }
        if (clause instanceof Clause.Beginning beginning) {
            return one("prefix", one(OpenSearchFields.nameOf(beginning.field().fieldName()), Json.createObjectBuilder()
                    .add("value", beginning.start()).add("boost", beginning.boost()).build()));
        }
        if (clause instanceof Clause.Either either) {
            return one("dis_max", Json.createObjectBuilder()
                    .add("tie_breaker", either.others()).add("queries", all(either.ways())).build());
        }
        if (clause instanceof Clause.Together together) {
            return one("bool", Json.createObjectBuilder()
                    .add("should", all(together.parts())).add("minimum_should_match", together.atLeast()).build());
        }
        if (clause instanceof Clause.Preferring preferring) {
            return one("bool", Json.createObjectBuilder()
                    .add("must", Json.createArrayBuilder().add(of(preferring.must())))
                    .add("should", all(preferring.rather())).add("minimum_should_match", 0).build());
        }
        return one("match_all", Json.createObjectBuilder().build());
    }

    /** @param exceptFacet whose own filter is left out; null for none */
    static JsonArray filters(Selection selection, String exceptFacet) {
        JsonArrayBuilder filters = Json.createArrayBuilder();
        if (!selection.kinds().isEmpty()) {
            filters.add(anyOf("kind", selection.kinds().stream().map(Enum::name).sorted().toList()));
        }
        selection.filters().forEach((facet, values) -> {
            if (!facet.equals(exceptFacet) && !values.isEmpty()) {
                filters.add(anyOf(FACET + facet, values.stream().sorted().toList()));
            }
        });
        return filters.build();
    }

    static JsonObject anyOf(String field, Collection<String> values) {
        return one("terms", Json.createObjectBuilder().add(field, Json.createArrayBuilder(values)).build());
    }

    static JsonObject one(String name, JsonObject value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private static JsonArrayBuilder all(List<Clause> clauses) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        clauses.forEach(clause -> all.add(of(clause)));
        return all;
    }

    /** Every value of a facet among what matches, whatever its own filter says. */
    static JsonObjectBuilder counts(JsonObject query, Selection selection, Collection<String> facets) {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        facets.forEach(facet -> counts.add(facet, Json.createObjectBuilder()
                .add("filter", one("bool", Json.createObjectBuilder().add("filter", filters(selection, facet)).build()))
                .add("aggs", one("values", one("terms", Json.createObjectBuilder()
                        .add("field", FACET + facet).add("size", 1_000).build())))));
        return counts;
    }
}
