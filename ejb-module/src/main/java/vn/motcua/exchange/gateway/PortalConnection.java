package vn.motcua.exchange.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import vn.motcua.kernel.Setting;

/**
 * Đường nối đến Cổng: log-in and calls in the portal's JSON, through the adapter that the header {@code dstcode} names.
 * The session is shared; when the portal forgot it, the call logs in again and is repeated once.
 */
@ApplicationScoped
class PortalConnection {

    private static final String LOGIN = "/mapi/login";
    private static final String CALL = "/mapi/g";
    private static final Duration CONNECT = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ReentrantLock loggingIn = new ReentrantLock();
    private volatile String session;

    /** One call of a service; never throws for what the portal does. */
    PortalReply call(String service, JsonObject content) {
        PortalReply reply = callWith(service, content, session);
        if (reply.isSessionLost()) {
            reply = callWith(service, content, null);
        }
        return reply.isSessionLost() ? reply.asNotReached() : reply;
    }

    private PortalReply callWith(String service, JsonObject content, String current) {
        String valid = current;
        if (valid == null) {
            PortalReply login = login();
            if (!login.isAccepted()) {
                return login.asNotReached();
            }
            valid = login.json().getString("session", "");
        }
        JsonObject request = Json.createObjectBuilder(content)
                .add("session", valid)
                .add("madonvi", Setting.MOTCUA_AGENCY_ID.value())
                .add("service", service)
                .build();
        PortalReply reply = post(CALL, request);
        if (reply.isSessionLost() && valid.equals(session)) {
            session = null;
        }
        return reply;
    }

    /** Some portals void older sessions at a new log-in, so only one thread logs in and the others use what it got. */
    private PortalReply login() {
        boolean mine = false;
        try {
            mine = loggingIn.tryLock(timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (!mine) {
                return PortalReply.notReached("Đang chờ đăng nhập");
            }
            String known = session;
            if (known != null) {
                return PortalReply.of(Json.createObjectBuilder().add("error_code", 0).add("session", known).build());
            }
            PortalReply reply = post(LOGIN, Json.createObjectBuilder()
                    .add("username", Setting.MOTCUA_NATIONAL_PORTAL_USER.value())
                    .add("password", Setting.MOTCUA_NATIONAL_PORTAL_PASSWORD.value())
                    .build());
            if (reply.isAccepted()) {
                session = reply.json().getString("session", "");
            }
            return reply;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return PortalReply.notReached("Máy chủ đang dừng");
        } finally {
            if (mine) {
                loggingIn.unlock();
            }
        }
    }

    private PortalReply post(String path, JsonObject body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Setting.MOTCUA_NATIONAL_PORTAL_URL.value() + path))
                .timeout(timeout())
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Accept", "application/json")
                .header("dstcode", Setting.MOTCUA_NATIONAL_PORTAL_DSTCODE.value())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return PortalReply.read(response.statusCode(), response.body());
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            return PortalReply.notReached("Không kết nối được: " + unreachable);
        } catch (IOException lost) {
            return PortalReply.unclear("Mất kết nối hoặc quá thời gian chờ: " + lost);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return PortalReply.unclear("Máy chủ đang dừng");
        }
    }

    private static Duration timeout() {
        return Duration.ofMillis(Setting.MOTCUA_NATIONAL_PORTAL_TIMEOUT_MILLIS.number());
    }
}
