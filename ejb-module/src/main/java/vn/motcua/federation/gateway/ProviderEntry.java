package vn.motcua.federation.gateway;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.motcua.federation.domain.ClaimMapping;
import vn.motcua.federation.domain.ClientSecret;
import vn.motcua.federation.domain.ProvidedClaim;
import vn.motcua.federation.domain.Provider;
import vn.motcua.federation.domain.Provider.MeantFor;
import vn.motcua.federation.domain.Provider.ClientTerms;
import vn.motcua.federation.domain.Provider.OwnEndpoints;
import vn.motcua.federation.domain.Provider.UserClaims;

/** Một bên cung cấp trong tệp cấu hình; every complaint names the line that is wrong and what may stand there. */
final class ProviderEntry {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,38}");
    private static final String CLAIM = "claim.";
    private static final Set<String> KNOWN = Set.of("name", "name.en", "for", "issuer", "client-id", "client-secret",
            "client-secret-file", "client-auth", "scope", "acr-values", "userinfo", "claims", "organisation-types", "levels",
            "level-needed", "authorization-endpoint", "token-endpoint", "keys-endpoint", "userinfo-endpoint",
            "sign-out-endpoint");

    private final String key;
    private final Properties file;
    private final Path folder;

    ProviderEntry(String key, Properties file, Path folder) {
        this.key = key;
        this.file = file;
        this.folder = folder;
    }

    Provider provider() throws IOException {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("a key is small letters, digits and hyphens");
        }
        refuseUnknownLines();
        return new Provider(key, needed("name"), optional("name.en", null), audience(), terms(), endpoints(), mapping(),
                number("level-needed", audience() == MeantFor.CITIZEN ? 2 : 0));
    }

    /** A misspelt line would be ignored in silence otherwise, and be sought for an hour. */
    private void refuseUnknownLines() {
        Set<String> unknown = new TreeSet<>();
        for (String line : file.stringPropertyNames()) {
            String own = line.startsWith(key + ".") ? line.substring(key.length() + 1) : null;
            if (own != null && !KNOWN.contains(own) && !own.startsWith(CLAIM)) {
                unknown.add(line);
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("nobody knows " + unknown + "; known are " + new TreeSet<>(KNOWN));
        }
    }

    private ClientTerms terms() throws IOException {
        String auth = choice("client-auth", "basic", Set.of("basic", "post"));
        return new ClientTerms(address("issuer", needed("issuer")), needed("client-id"), secret(), auth.equals("post"),
                optional("scope", "openid profile"), optional("acr-values", null),
                switch (choice("userinfo", "no", Set.of("no", "get", "post"))) {
                    case "get" -> UserClaims.BY_GET;
                    case "post" -> UserClaims.BY_POST;
                    default -> UserClaims.IN_TOKEN;
                });
    }

    private ClientSecret secret() throws IOException {
        String beside = optional("client-secret-file", null);
        return new ClientSecret(beside == null ? needed("client-secret") : Files.readString(folder.resolve(beside)).strip());
    }

    private MeantFor audience() {
        return MeantFor.valueOf(choice("for", "citizen", Set.of("citizen", "staff")).toUpperCase(Locale.ROOT));
    }

    private OwnEndpoints endpoints() {
        OwnEndpoints own = new OwnEndpoints(endpoint("authorization-endpoint"), endpoint("token-endpoint"),
                endpoint("keys-endpoint"), endpoint("userinfo-endpoint"), endpoint("sign-out-endpoint"));
        boolean some = own.authorization() != null || own.token() != null || own.keys() != null;
        if (some && !own.isComplete()) {
            throw new IllegalArgumentException(
                    "authorization-endpoint, token-endpoint and keys-endpoint stand together or not at all");
        }
        return own;
    }

    private URI endpoint(String line) {
        String value = optional(line, null);
        return value == null ? null : address(line, value);
    }

    /** Passwords and tokens travel there: encrypted, unless it is this very machine. */
    private URI address(String line, String value) {
        URI address = URI.create(value);
        if (!isSafe(address)) {
            throw new IllegalArgumentException(key + "." + line + " must begin with https://");
        }
        return address;
    }

    static boolean isSafe(URI address) {
        return address.getHost() != null && ("https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && isLoopback(address.getHost()));
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]")
                || host.matches("127(\\.\\d{1,3}){3}");
    }

    private ClaimMapping mapping() {
        ClaimMapping mapping = choice("claims", "national-portal", Set.of("national-portal", "standard")).equals("standard")
                ? ClaimMapping.STANDARD
                : ClaimMapping.NATIONAL_PORTAL;
        for (ProvidedClaim claim : ProvidedClaim.values()) {
            String names = optional(CLAIM + claim.key(), null);
            mapping = names == null ? mapping : mapping.with(claim, list(names));
        }
        refuseUnknownClaims();
        String types = optional("organisation-types", null);
        mapping = types == null ? mapping : mapping.withOrganisationTypes(Set.copyOf(list(types)));
        String levels = optional("levels", null);
        return levels == null ? mapping : mapping.withLevels(levels(levels));
    }

    private void refuseUnknownClaims() {
        List<String> known = Arrays.stream(ProvidedClaim.values()).map(ProvidedClaim::key).toList();
        file.stringPropertyNames().stream()
                .filter(line -> line.startsWith(key + "." + CLAIM))
                .map(line -> line.substring(key.length() + 1 + CLAIM.length()))
                .filter(claim -> !known.contains(claim))
                .findFirst()
                .ifPresent(claim -> {
                    throw new IllegalArgumentException("nobody knows the claim " + claim + "; known are " + known);
                });
    }

    /** {@code low=1, substantial=2}; the last equals sign separates, for names of levels may be addresses. */
    private Map<String, Integer> levels(String text) {
        return list(text).stream().collect(toMap(
                each -> each.substring(0, each.lastIndexOf('=')).strip().toLowerCase(Locale.ROOT),
                each -> Integer.valueOf(each.substring(each.lastIndexOf('=') + 1).strip())));
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
    }

    private String choice(String line, String byDefault, Set<String> choices) {
        String value = optional(line, byDefault).toLowerCase(Locale.ROOT);
        if (!choices.contains(value)) {
            throw new IllegalArgumentException(key + "." + line + " may be " + new TreeSet<>(choices) + ", not " + value);
        }
        return value;
    }

    private int number(String line, int byDefault) {
        try {
            return Integer.parseInt(optional(line, String.valueOf(byDefault)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + "." + line + " must be a number", e);
        }
    }

    private String needed(String line) {
        String value = optional(line, null);
        if (value == null) {
            throw new IllegalArgumentException(key + "." + line + " is missing");
        }
        return value;
    }

    private String optional(String line, String byDefault) {
        String value = file.getProperty(key + "." + line, "").strip();
        return value.isEmpty() ? byDefault : value;
    }
}
