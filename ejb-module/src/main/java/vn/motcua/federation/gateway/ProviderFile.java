package vn.motcua.federation.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.federation.domain.Provider;
import vn.motcua.kernel.Setting;

/**
 * Tệp cấu hình các bên cung cấp định danh: read again whenever it changes, so that nobody needs to restart a server. What is
 * wrong with one provider is said in the log and leaves the others alone.
 */
@ApplicationScoped
class ProviderFile {

    private static final Logger LOG = Logger.getLogger(ProviderFile.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    @Inject Clock clock;

    private Instant lookedAt;
    private FileTime readAt;
    private Map<String, Provider> providers = Map.of();

    synchronized Map<String, Provider> providers() {
        Instant now = clock.instant();
        if (lookedAt == null || now.isAfter(lookedAt.plus(LOOK_EVERY)) || now.isBefore(lookedAt)) {
            lookedAt = now;
            look(Setting.MOTCUA_OIDC_FILE.value());
        }
        return providers;
    }

    private void look(String file) {
        if (file.isBlank()) {
            return;
        }
        Path path = Path.of(file);
        try {
            if (!Files.exists(path)) {
                forgetAll(path);
                return;
            }
            FileTime changed = Files.getLastModifiedTime(path);
            if (!changed.equals(readAt)) {
                readAt = changed;
                providers = read(path);
                LOG.info(() -> "sign-in providers read from " + path + ": " + providers.keySet());
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "sign-in providers cannot be read from " + path + ", the last ones stay", unreadable);
        }
    }

    private void forgetAll(Path path) {
        if (readAt != null || providers.isEmpty() && lookedAt == null) {
            LOG.warning(() -> "no file of sign-in providers at " + path + ": only local accounts sign in");
        }
        readAt = null;
        providers = Map.of();
    }

    private static Map<String, Provider> read(Path path) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(path)) {
            properties.load(text);
        }
        Map<String, Provider> read = new LinkedHashMap<>();
        for (String key : ProviderEntry.list(properties.getProperty("providers", ""))) {
            try {
                read.put(key, new ProviderEntry(key, properties, path.toAbsolutePath().getParent()).provider());
            } catch (IllegalArgumentException | IOException wrong) {
                LOG.warning(() -> "sign-in provider '" + key + "' in " + path + " is left out: " + wrong.getMessage());
            }
        }
        return Collections.unmodifiableMap(read);
    }

    List<Provider> inOrder() {
        return List.copyOf(providers().values());
    }
}
