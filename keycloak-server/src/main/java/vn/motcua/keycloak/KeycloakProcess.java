package vn.motcua.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tiến trình Keycloak: a real provider of identities in a process of its own, so that a test can kill it. Its realms come
 * from {@code realms.json}; nothing outlives the process.
 */
public final class KeycloakProcess implements AutoCloseable {

    /** Of every person in {@code realms.json}. */
    public static final String PASSWORD = "Dinh-Danh@2026";

    private static final String ADMIN = "admin";
    private static final Duration TO_START = Duration.ofMinutes(5);
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern REALM_ID = Pattern.compile("^\\{\"id\":\"([^\"]+)\"");
    private static final List<String> OPTIONS = List.of("--db=dev-mem", "--cache=local", "--health-enabled=false");
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path home;
    private final int port;
    private Process process;

    /** @param places values for the {@code @NAMES@} in {@code realms.json} */
    public KeycloakProcess(Map<String, String> places) {
        home = home();
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            Path realms = Files.createDirectories(home.resolve("data/import")).resolve("realms.json");
            Files.writeString(realms, realms(places));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** The build unpacks it beside this class; without the archive there is nothing to test against, and it says so. */
    private static Path home() {
        try {
            Path own = Path.of(KeycloakProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> beside = Files.list(own.getParent())) {
                return beside.filter(each -> Files.exists(each.resolve("bin/kc.sh"))).findFirst()
                        .orElseThrow(() -> new IllegalStateException("no Keycloak in " + own.getParent()
                                + ": build the module keycloak-server once with access to Maven Central"));
            }
        } catch (IOException | URISyntaxException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String realms(Map<String, String> places) throws IOException {
        try (InputStream file = KeycloakProcess.class.getResourceAsStream("realms.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> place : places.entrySet()) {
                text = text.replace("@" + place.getKey() + "@", place.getValue());
            }
            return text;
        }
    }

    /** By the name for which browsers, and those that drive them, keep secure cookies without encryption. */
    public String issuer(String realm) {
        return "http://localhost:" + port + "/realms/" + realm;
    }

    /** Starts it and waits until its realms answer. */
    public KeycloakProcess start() {
        buildOnce();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp", home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start", "--optimized", "--import-realm", "--http-enabled=true", "--http-host=127.0.0.1",
                        "--http-port=" + port, "--hostname=http://localhost:" + port))
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Instant giveUp = Instant.now().plus(TO_START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
                kill();
                throw new IllegalStateException("Keycloak did not start: " + said());
            }
            pause();
        }
        return this;
    }

    /** Settles options that otherwise cost twenty seconds at each start. */
    private void buildOnce() {
        Path done = home.resolve("motcua-built");
        if (Files.exists(done)) {
            return;
        }
        try {
            List<String> command = Stream.concat(
                    Stream.of("bash", home.resolve("bin/kc.sh").toString(), "build"), OPTIONS.stream()).toList();
            Process building = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output().toFile()).start();
            if (!building.waitFor(TO_START.toSeconds(), TimeUnit.SECONDS) || building.exitValue() != 0) {
                building.destroyForcibly();
                throw new IllegalStateException("Keycloak was not built: " + said());
            }
            Files.createFile(done);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private boolean answers() {
        try {
            return get(issuer("dinh-danh")).statusCode() == 200 && get(issuer("can-bo")).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** From now on the realm signs with another key; the one before is gone at once, as after a break-in. */
    public void changeKeys(String realm) {
        try {
            String token = adminToken();
            String admin = "http://127.0.0.1:" + port + "/admin/realms/" + realm;
            Matcher id = REALM_ID.matcher(send(HttpRequest.newBuilder(URI.create(admin)).GET(), token).body());
            if (!id.find()) {
                throw new IllegalStateException("no realm " + realm);
            }
            String providers = send(HttpRequest.newBuilder(
                    URI.create(admin + "/components?type=org.keycloak.keys.KeyProvider&parent=" + id.group(1))).GET(), token).body();
            send(HttpRequest.newBuilder(URI.create(admin + "/components"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("""
                            {"name":"another","providerId":"rsa-generated","providerType":"org.keycloak.keys.KeyProvider",
                             "parentId":"%s","config":{"priority":["500"],"enabled":["true"],"active":["true"],
                             "algorithm":["RS256"]}}""".formatted(id.group(1)))), token);
            Matcher old = Pattern.compile("\"id\":\"([^\"]+)\",\"name\":\"[^\"]+\",\"providerId\":\"rsa-generated\"").matcher(providers);
            while (old.find()) {
                send(HttpRequest.newBuilder(URI.create(admin + "/components/" + old.group(1))).DELETE(), token);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String adminToken() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(issuer("master") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)), null);
        Matcher token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException("no administrator of Keycloak: " + answer.body());
        }
        return token.group(1);
    }

    private HttpResponse<String> get(String address) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address)).GET(), null);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String token) throws IOException {
        try {
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static IllegalStateException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(stopped);
    }

    private Path output() {
        return home.resolve("output.txt");
    }

    private String said() {
        try {
            return Files.readString(output());
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** {@code kill -9}; does nothing to one that does not run. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
