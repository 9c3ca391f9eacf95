package vn.motcua.search.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A stand-in that speaks as much of the OpenSearch protocol as we use, and answers 400 to whatever the real one would not
 * take: unknown clauses, missing mappings, a bulk that does not end its lines. It counts boosts instead of BM25.
 */
final class StandInOpenSearch implements AutoCloseable {

    private static final Set<String> SEARCH =
            Set.of("size", "track_total_hits", "_source", "query", "post_filter", "aggs", "sort");

    private final HttpServer server;
    private final Map<String, JsonObject> documents = new LinkedHashMap<>();
    private JsonObject mappings;
    volatile boolean broken;

    StandInOpenSearch() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private synchronized void answer(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status = 200;
        String answer;
        try {
            answer = broken ? "<html>Bad gateway</html>" : route(call, body);
            status = broken ? 502 : answer == null ? 404 : 200;
        } catch (IllegalArgumentException | ClassCastException | NullPointerException refused) {
            status = 400;
            answer = Json.createObjectBuilder().add("error", String.valueOf(refused)).build().toString();
        }
        byte[] bytes = (answer == null ? "{\"error\":\"index_not_found_exception\"}" : answer).getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private String route(HttpExchange call, String body) {
        String path = call.getRequestURI().getPath().replaceFirst("^/motcua", "");
        String type = call.getRequestHeaders().getFirst("Content-Type");
        if (!body.isEmpty() && !(path.equals("/_bulk") ? "application/x-ndjson" : "application/json").equals(type)) {
            throw new IllegalArgumentException("Content-Type " + type);
        }
        if (path.isEmpty() && call.getRequestMethod().equals("PUT")) {
            mappings = read(body).getJsonObject("mappings");
            return "{\"acknowledged\":true}";
        }
        if (mappings == null) {
            return null;
        }
        return switch (call.getRequestMethod() + " " + path) {
            case "GET /_mapping" -> "{\"motcua-000001\":{\"mappings\":" + mappings + "}}";
            case "PUT /_mapping" -> remember(read(body));
            case "POST /_refresh" -> "{\"_shards\":{\"failed\":0}}";
            case "POST /_bulk" -> bulk(body);
            case "POST /_search" -> search(read(body));
            case "POST /_delete_by_query" -> deleteBy(read(body).getJsonObject("query"));
            case "DELETE " -> {
                mappings = null;
                documents.clear();
                yield "{\"acknowledged\":true}";
            }
            default -> throw new IllegalArgumentException(path);
        };
    }

    private String remember(JsonObject change) {
        mappings = Json.createObjectBuilder(mappings).addAll(Json.createObjectBuilder(change)).build();
        return "{\"acknowledged\":true}";
    }

    private String bulk(String body) {
        if (!body.endsWith("\n")) {
            throw new IllegalArgumentException("the bulk request must be terminated by a newline");
        }
        String[] lines = body.split("\n");
        for (int at = 0; at < lines.length; at++) {
            JsonObject act = read(lines[at]);
            if (act.containsKey("index")) {
                JsonObject document = read(lines[++at]);
                document.keySet().forEach(this::mustBeMapped);
                documents.put(act.getJsonObject("index").getString("_id"), document);
            } else {
                documents.remove(act.getJsonObject("delete").getString("_id"));
            }
        }
        return "{\"took\":1,\"errors\":false,\"items\":[]}";
    }

    private void mustBeMapped(String field) {
        if (!field.startsWith("facet_") && !mappings.getJsonObject("properties").containsKey(field)) {
            throw new IllegalArgumentException("no mapping for " + field);
        }
    }

    private String deleteBy(JsonObject query) {
        documents.entrySet().removeIf(entry -> score(query, entry.getKey(), entry.getValue()) != null);
        return "{\"deleted\":1}";
    }

    private String search(JsonObject search) {
        if (!SEARCH.containsAll(search.keySet())) {
            throw new IllegalArgumentException("unknown key in " + search.keySet());
        }
        Map<String, Double> matched = new LinkedHashMap<>();
        documents.forEach((id, document) -> {
            Double score = score(search.getJsonObject("query"), id, document);
            if (score != null) {
                matched.put(id, score);
            }
        });
        JsonObject filter = search.getJsonObject("post_filter");
        List<String> hits = new ArrayList<>(matched.keySet().stream()
                .filter(id -> filter == null || score(filter, id, documents.get(id)) != null).toList());
        if (search.containsKey("sort")) {
            String field = search.getJsonArray("sort").getString(0);
            hits.sort(Comparator.comparing(id -> documents.get(id).getString(field)));
        } else {
            hits.sort(Comparator.comparing((String id) -> matched.get(id)).reversed());
        }
        JsonArrayBuilder shown = Json.createArrayBuilder();
        hits.stream().limit(search.getInt("size")).forEach(id -> {
            JsonObjectBuilder hit = Json.createObjectBuilder().add("_id", id).add("_source", documents.get(id));
            shown.add(search.containsKey("sort") ? hit.addNull("_score") : hit.add("_score", matched.get(id)));
        });
        return Json.createObjectBuilder()
                .add("hits", Json.createObjectBuilder()
                        .add("total", Json.createObjectBuilder().add("value", hits.size()).add("relation", "eq"))
                        .add("hits", shown))
                .add("aggregations", counted(search.getJsonObject("aggs"), matched.keySet()))
                .build().toString();
    }

    private JsonObjectBuilder counted(JsonObject wanted, Set<String> matched) {
        JsonObjectBuilder answers = Json.createObjectBuilder();
        if (wanted == null) {
            return answers;
        }
        wanted.forEach((name, value) -> {
            JsonObject aggregation = value.asJsonObject();
            String field = aggregation.getJsonObject("aggs").getJsonObject("values").getJsonObject("terms").getString("field");
            Map<String, Integer> counts = new TreeMap<>();
            matched.stream().map(documents::get)
                    .filter(document -> score(aggregation.getJsonObject("filter"), "", document) != null)
                    .filter(document -> document.containsKey(field))
                    .forEach(document -> document.getJsonArray(field).getValuesAs(JsonString.class)
                            .forEach(each -> counts.merge(each.getString(), 1, Integer::sum)));
            JsonArrayBuilder buckets = Json.createArrayBuilder();
            counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).forEach(entry ->
                    buckets.add(Json.createObjectBuilder().add("key", entry.getKey()).add("doc_count", entry.getValue())));
            answers.add(name, Json.createObjectBuilder().add("values", Json.createObjectBuilder().add("buckets", buckets)));
        });
        return answers;
    }

    /** Null if it does not match. */
    private Double score(JsonObject query, String id, JsonObject document) {
        if (query.size() != 1) {
            throw new IllegalArgumentException("one clause expected: " + query.keySet());
        }
        String kind = query.keySet().iterator().next();
        JsonObject inner = query.getJsonObject(kind);
        return switch (kind) {
            case "match_all" -> 1.0;
            case "ids" -> inner.getJsonArray("values").getValuesAs(JsonString.class).stream()
                    .anyMatch(value -> value.getString().equals(id)) ? 1.0 : null;
            case "terms" -> inner.entrySet().stream().allMatch(entry -> has(document.get(entry.getKey()), entry)) ? 1.0 : null;
            case "term", "prefix" -> token(kind, inner, document);
            case "dis_max" -> best(inner, id, document);
            case "bool" -> bool(inner, id, document);
            default -> throw new IllegalArgumentException("unknown query " + kind);
        };
    }

    private static boolean has(JsonValue value, Map.Entry<String, JsonValue> wanted) {
        return value != null && wanted.getValue().asJsonArray().stream().anyMatch(each ->
                value.equals(each) || value.getValueType() == JsonValue.ValueType.ARRAY && value.asJsonArray().contains(each));
    }

    private Double token(String kind, JsonObject inner, JsonObject document) {
        String field = inner.keySet().iterator().next();
        mustBeMapped(field);
        JsonObject how = inner.getJsonObject(field);
        String value = how.getString("value");
        for (String token : document.getString(field, "").split(" ")) {
            if (kind.equals("term") ? token.equals(value) : token.startsWith(value)) {
                return how.getJsonNumber("boost").doubleValue();
            }
        }
        return null;
    }

    private Double best(JsonObject inner, String id, JsonObject document) {
        List<Double> scores = inner.getJsonArray("queries").getValuesAs(JsonObject.class).stream()
                .map(each -> score(each, id, document)).filter(score -> score != null).toList();
        double most = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sum = scores.stream().mapToDouble(Double::doubleValue).sum();
        return scores.isEmpty() ? null : most + inner.getJsonNumber("tie_breaker").doubleValue() * (sum - most);
    }

    private Double bool(JsonObject inner, String id, JsonObject document) {
        double sum = 0;
        for (String part : List.of("must", "filter")) {
            if (inner.containsKey(part)) {
                for (JsonObject each : inner.getJsonArray(part).getValuesAs(JsonObject.class)) {
                    Double score = score(each, id, document);
                    if (score == null) {
                        return null;
                    }
                    sum += part.equals("must") ? score : 0;
                }
            }
        }
        if (inner.containsKey("must_not") && score(inner.getJsonObject("must_not"), id, document) != null) {
            return null;
        }
        int met = 0;
        if (inner.containsKey("should")) {
            for (JsonObject each : inner.getJsonArray("should").getValuesAs(JsonObject.class)) {
                Double score = score(each, id, document);
                met += score == null ? 0 : 1;
                sum += score == null ? 0 : score;
            }
        }
        return met < inner.getInt("minimum_should_match", 0) ? null : sum;
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (jakarta.json.JsonException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
