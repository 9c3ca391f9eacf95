package vn.motcua.search.gateway;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import vn.motcua.search.domain.SearchUnavailable;

/**
 * Gọi máy chủ tìm kiếm: the OpenSearch REST protocol over HTTP. Whatever goes wrong, a time-out, a refusal or an answer that
 * makes no sense, is one thing for the caller: the search is unavailable.
 */
final class OpenSearchCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String base;
    private final String authorization;

    OpenSearchCalls(String server, String index, String user, String password) {
        this.base = server.replaceAll("/+$", "") + "/" + index;
        this.authorization = user.isBlank() ? null : "Basic " + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    JsonObject json(String method, String path, JsonObject body) {
        return answer(method, path, "application/json", body == null ? "" : body.toString(), false);
    }

    /** Null if what was asked for is not there. */
    JsonObject jsonIfThere(String method, String path) {
        return answer(method, path, "application/json", "", true);
    }

    /** Several acts, a line each. */
    JsonObject lines(String path, String lines) {
        return answer("POST", path, "application/x-ndjson", lines, false);
    }

    private JsonObject answer(String method, String path, String type, String body, boolean mayBeMissing) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            if (mayBeMissing && response.statusCode() == NOT_FOUND) {
                return null;
            }
            if (response.statusCode() / 100 != 2) {
                throw new SearchUnavailable(new IOException(method + " " + path + " was answered " + response.statusCode()));
            }
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
                return reader.readObject();
            }
        } catch (IOException | JsonException e) {
            throw new SearchUnavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailable(e);
        }
    }
}
