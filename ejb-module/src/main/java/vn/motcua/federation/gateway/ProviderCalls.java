package vn.motcua.federation.gateway;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Cuộc gọi đến một bên cung cấp định danh: short, small, few at a time and never led elsewhere, so that a provider that
 * hangs takes no more than a handful of our threads for a few seconds each.
 */
class ProviderCalls implements HTTPRequestSender, ResourceRetriever {

    /** For the whole answer, not only for its beginning. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final int AT_ONCE = 8;
    private static final int LARGEST = 512 * 1024;
    private static final Set<String> OWN_HEADERS = Set.of("content-length", "host", "connection");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Semaphore room = new Semaphore(AT_ONCE);

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(asked.getURI()).timeout(PATIENCE);
        asked.getHeaderMap().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        String body = asked.getBody();
        request.method(asked.getMethod().name(), body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return answer(request.build());
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        HTTPResponse answer = get(uri(url));
        return new Resource(answer.getBody(), answer.getHeaderValue("Content-Type"));
    }

    HTTPResponse get(URI address) throws IOException {
        HTTPResponse answer = answer(HttpRequest.newBuilder(address).timeout(PATIENCE)
                .header("Accept", "application/json").GET().build());
        if (answer.getStatusCode() != 200) {
            throw new IOException(address + " answered " + answer.getStatusCode());
        }
        return answer;
    }

    private HTTPResponse answer(HttpRequest request) throws IOException {
        if (!ProviderEntry.isSafe(request.uri())) {
            throw new IOException("not asked without encryption: " + request.uri());
        }
        if (!room.tryAcquire()) {
            throw new IOException("too many are waiting for it already");
        }
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, about -> new LimitedBody(LARGEST));
        try {
            return read(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            throw new IOException("no answer within " + PATIENCE.toSeconds() + " s", slow);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        } finally {
            answer.cancel(true); // lets go of the connection if it is not done
            room.release();
        }
    }

    private static HTTPResponse read(HttpResponse<String> came) {
        HTTPResponse answer = new HTTPResponse(came.statusCode());
        came.headers().map().forEach((name, values) -> answer.setHeader(name, values.toArray(String[]::new)));
        answer.setBody(came.body());
        return answer;
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
