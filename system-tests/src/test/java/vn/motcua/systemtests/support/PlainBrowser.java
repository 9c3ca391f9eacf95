package vn.motcua.systemtests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * A browser without scripts: it keeps cookies, follows redirects and sends the forms that the pages hold, as a person
 * would who reads labels and presses buttons. One person each; not for several threads.
 */
public final class PlainBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int MOST_REDIRECTS = 10;

    private final URI home;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final List<String> cookiesAsSet = new ArrayList<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    public PlainBrowser(URI home) {
        this.home = home;
    }

    /** @throws UncheckedIOException if the server is gone */
    public PlainPage open(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    public PlainPage signIn(String username, String password) {
        return open("/sign-in")
                .fill("Tên đăng nhập", username)
                .fill("Mật khẩu", password)
                .press("Đăng nhập");
    }

    public PlainPage signOut() {
        return send(HttpRequest.newBuilder(home.resolve("/sign-out")).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** One request as it is, with the cookies of this person, to an address of the system. */
    public HttpResponse<byte[]> ask(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path)).timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    PlainPage send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = sendOnce(request);
            for (int hops = 0; answer.statusCode() / 100 == 3 && hops < MOST_REDIRECTS; hops++) {
                URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
                answer = sendOnce(HttpRequest.newBuilder(next).GET());
            }
            return new PlainPage(this, answer.statusCode(),
                    Jsoup.parse(answer.body(), answer.uri().toString()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The client itself would send the headers of the form again with the redirected GET; a browser does not. */
    private HttpResponse<String> sendOnce(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        cookiesAsSet.addAll(answer.headers().allValues("Set-Cookie"));
        return answer;
    }

    /** With the headers by which they were set. */
    public List<String> cookiesAsSet() {
        return List.copyOf(cookiesAsSet);
    }

    /** As when a session ended while the person was away. */
    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    /** The value kept now, or null. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
