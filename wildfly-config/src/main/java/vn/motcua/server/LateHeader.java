package vn.motcua.server;

import io.undertow.server.HandlerWrapper;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.builder.HandlerBuilder;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.util.Map;
import java.util.Set;

/**
 * Adds a response header at the last moment: {@code late-header(header=X-Content-Type-Options, value=nosniff)}.
 * Undertow's own filters add theirs at the first moment and lose them when a servlet fails or resets its response,
 * so that just the error pages would go out without them. What the application set itself stays.
 */
public final class LateHeader implements HttpHandler {

    private final HttpHandler next;
    private final HttpString name;
    private final String value;

    LateHeader(HttpHandler next, String name, String value) {
        this.next = next;
        this.name = new HttpString(name);
        this.value = value;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(this::addIfAbsent);
        next.handleRequest(exchange);
    }

    private void addIfAbsent(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        if (!headers.contains(name)) {
            headers.put(name, value);
        }
    }

    /** Makes {@code late-header} a word of the server's filter expressions. */
    public static final class Builder implements HandlerBuilder {

        @Override
        public String name() {
            return "late-header";
        }

        @Override
        public Map<String, Class<?>> parameters() {
            return Map.of("header", String.class, "value", String.class);
        }

        @Override
        public Set<String> requiredParameters() {
            return Set.of("header", "value");
        }

        @Override
        public String defaultParameter() {
            return null;
        }

        @Override
        public HandlerWrapper build(Map<String, Object> given) {
            return next -> new LateHeader(next, (String) given.get("header"), (String) given.get("value"));
        }
    }
}
