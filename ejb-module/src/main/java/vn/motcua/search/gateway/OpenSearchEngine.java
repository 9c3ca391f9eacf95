package vn.motcua.search.gateway;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.motcua.kernel.Folded;
import vn.motcua.search.domain.Clause;
import vn.motcua.search.domain.IndexField;
import vn.motcua.search.domain.ReadMark;
import vn.motcua.search.domain.ReadyText;
import vn.motcua.search.domain.SearchEngine;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchUnavailable;
import vn.motcua.search.domain.Searchable;
import vn.motcua.search.domain.Spelling;

/**
 * OpenSearch qua REST: one index for all servers. The tokens are made here and only split at blanks there, so that it finds
 * and ranks as the index in the house does (BM25 in both). How far the changes were read stands in the index's own
 * {@code _meta}, with the rules of spelling that it was written by.
 */
final class OpenSearchEngine implements SearchEngine {

    private static final int MOST_TITLES = 10_000;

    private final OpenSearchCalls calls;
    private volatile long generation = 1;
    private volatile boolean built;

    OpenSearchEngine(OpenSearchCalls calls) {
        this.calls = calls;
    }

    @Override
    public Candidates candidates(Clause clause, Selection selection, int most, Set<String> facets) {
        JsonObject query = OpenSearchQueries.of(clause);
        JsonObjectBuilder search = Json.createObjectBuilder()
                .add("size", Math.min(most, MOST_TITLES))
                .add("track_total_hits", true)
                .add("_source", Json.createArrayBuilder(List.of("kind", "id", "title", "names", "prior")))
                .add("query", query)
                .add("post_filter", OpenSearchQueries.one("bool", Json.createObjectBuilder()
                        .add("filter", OpenSearchQueries.filters(selection, null)).build()));
        if (clause instanceof Clause.Everything) {
            search.add("sort", Json.createArrayBuilder().add("order"));
        }
        JsonObjectBuilder counts = OpenSearchQueries.counts(query, selection, facets);
        search.add("aggs", counts);
        JsonObject answer = calls.json("POST", "/_search", search.build());
        JsonObject hits = answer.getJsonObject("hits");
        List<Candidate> best = hits.getJsonArray("hits").getValuesAs(JsonObject.class).stream()
                .map(OpenSearchEngine::candidate).toList();
        return new Candidates(best, hits.getJsonObject("total").getInt("value"), counted(answer, facets));
    }

    private static Candidate candidate(JsonObject hit) {
        JsonObject source = hit.getJsonObject("_source");
        double score = hit.isNull("_score") ? 0 : hit.getJsonNumber("_score").doubleValue();
        return new Candidate(new Listed(SearchKind.valueOf(source.getString("kind")), source.getString("id"),
                source.getString("title"), strings(source, "names"), source.getJsonNumber("prior").doubleValue()), score);
    }

    private static Map<String, Map<String, Integer>> counted(JsonObject answer, Set<String> facets) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (String facet : facets) {
            Map<String, Integer> values = new LinkedHashMap<>();
            answer.getJsonObject("aggregations").getJsonObject(facet).getJsonObject("values").getJsonArray("buckets")
                    .getValuesAs(JsonObject.class)
                    .forEach(bucket -> values.put(bucket.getString("key"), bucket.getInt("doc_count")));
            counts.put(facet, values);
        }
        return counts;
    }

    @Override
    public Map<String, ReadyText> texts(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        JsonObject answer = calls.json("POST", "/_search", Json.createObjectBuilder()
                .add("size", keys.size())
                .add("_source", Json.createArrayBuilder(List.of("text")))
                .add("query", OpenSearchQueries.one("ids", Json.createObjectBuilder()
                        .add("values", Json.createArrayBuilder(keys)).build()))
                .build());
        Map<String, ReadyText> texts = new HashMap<>();
        answer.getJsonObject("hits").getJsonArray("hits").getValuesAs(JsonObject.class)
                .forEach(hit -> texts.put(hit.getString("_id"),
                        ReadyText.of(strings(hit.getJsonObject("_source"), "text"))));
        return texts;
    }

    @Override
    public void put(Collection<Searchable> items) {
        if (items.isEmpty()) {
            return;
        }
        createIfMissing();
        StringBuilder lines = new StringBuilder();
        items.forEach(item -> lines
                .append(OpenSearchQueries.one("index", Json.createObjectBuilder().add("_id", item.key()).build()))
                .append('\n').append(document(item)).append('\n'));
        JsonObject answer = calls.lines("/_bulk", lines.toString());
        if (answer.getBoolean("errors", false)) {
            throw new SearchUnavailable(new IllegalStateException("the bulk was not taken as a whole"));
        }
    }

    private static JsonObject document(Searchable item) {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("kind", item.kind().name()).add("id", item.id()).add("title", item.title())
                .add("names", Json.createArrayBuilder(item.otherNames())).add("prior", item.prior())
                .add("order", Folded.of(item.title()).substring(0, Math.min(200, Folded.of(item.title()).length())))
                .add("text", Json.createArrayBuilder(ReadyText.textsOf(item)));
        JsonObjectBuilder tokens = Json.createObjectBuilder();
        IndexField.tokensOf(item).forEach((field, all) -> tokens.add(field.fieldName(), String.join(" ", all)));
        item.facets().forEach((facet, values) ->
                document.add(OpenSearchQueries.FACET + facet, Json.createArrayBuilder(values)));
        return document.addAll(renamed(tokens.build())).build();
    }

    /** The tokens of the title stand beside the title itself. */
    private static JsonObjectBuilder renamed(JsonObject tokens) {
        JsonObjectBuilder renamed = Json.createObjectBuilder();
        tokens.forEach((field, value) -> renamed.add(OpenSearchFields.nameOf(field), value));
        return renamed;
    }

    private void createIfMissing() {
        JsonObject there = calls.jsonIfThere("GET", "/_mapping");
        if (there != null && OpenSearchFields.isOfTheseRules(there)) {
            return;
        }
        if (there != null) {
            calls.json("DELETE", "", null);
        }
        calls.json("PUT", "", OpenSearchFields.index());
    }

    @Override
    public void remove(SearchKind kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        ids.forEach(id -> lines.append(OpenSearchQueries.one("delete", Json.createObjectBuilder()
                .add("_id", Searchable.key(kind, id)).build())).append('\n'));
        calls.lines("/_bulk", lines.toString());
    }

    @Override
    public void retain(SearchKind kind, Set<String> ids) {
        createIfMissing();
        calls.json("POST", "/_refresh", null);
        JsonArrayBuilder keys = Json.createArrayBuilder();
        ids.forEach(id -> keys.add(Searchable.key(kind, id)));
        calls.json("POST", "/_delete_by_query?conflicts=proceed", OpenSearchQueries.one("query",
                OpenSearchQueries.one("bool", Json.createObjectBuilder()
                        .add("filter", Json.createArrayBuilder().add(OpenSearchQueries.anyOf("kind", List.of(kind.name()))))
                        .add("must_not", OpenSearchQueries.one("ids",
                                Json.createObjectBuilder().add("values", keys).build()))
                        .build())));
    }

    @Override
    public void commit(ReadMark mark) {
        createIfMissing();
        calls.json("PUT", "/_mapping", Json.createObjectBuilder()
                .add("_meta", Json.createObjectBuilder()
                        .add("spelling", Spelling.VERSION)
                        .add("changesUpTo", mark.changesUpTo().toString())
                        .add("day", mark.day().toString()))
                .build());
        calls.json("POST", "/_refresh", null);
        built = true;
        generation++;
    }

    @Override
    public ReadMark mark() {
        JsonObject mapping = calls.jsonIfThere("GET", "/_mapping");
        JsonObject meta = mapping == null ? null : OpenSearchFields.meta(mapping);
        return meta == null || !OpenSearchFields.isOfTheseRules(mapping) || !meta.containsKey("changesUpTo")
                ? null
                : new ReadMark(Instant.parse(meta.getString("changesUpTo")), LocalDate.parse(meta.getString("day")));
    }

    @Override
    public boolean isBuilt() {
        if (!built) {
            built = mark() != null;
        }
        return built;
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public void eachTitle(Consumer<String> consumer) {
        List<String> titles = new ArrayList<>();
        JsonObject answer = calls.json("POST", "/_search", Json.createObjectBuilder()
                .add("size", MOST_TITLES)
                .add("_source", Json.createArrayBuilder(List.of("title", "names")))
                .add("query", OpenSearchQueries.one("match_all", Json.createObjectBuilder().build()))
                .build());
        answer.getJsonObject("hits").getJsonArray("hits").getValuesAs(JsonObject.class).stream()
                .map(hit -> hit.getJsonObject("_source"))
                .flatMap(source -> Stream.concat(Stream.of(source.getString("title")), strings(source, "names").stream()))
                .forEach(titles::add);
        titles.forEach(consumer);
    }

    private static List<String> strings(JsonObject source, String name) {
        return source.containsKey(name)
                ? source.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
                : List.of();
    }

    @Override
    public void close() {
        // connections are given back when idle
    }
}
