package vn.motcua.systemtests.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.motcua.systemtests.support.Mailbox;
import vn.motcua.systemtests.support.Province;

/** Hands every journey the same running province, and one browser; both end with the last journey. */
final class SharedProvince implements ParameterResolver {

    private static final int DOSSIERS_OF_THE_PAST = 60;
    private static final Duration FOR_THE_PAST = Duration.ofMinutes(6);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Province.class || type == Browsers.class || type == Mailbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Mailbox.class) {
            return mailbox(context);
        }
        return type == Province.class ? province(context) : browsers(context);
    }

    private static Mailbox mailbox(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent("mailbox", key -> Mailbox.open(), Mailbox.class);
    }

    private static Province province(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent("province", key -> new Running(lively(mailbox(context))), Running.class).province;
    }

    private static Browsers browsers(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent("browsers", key -> new Browsers(province(context)), Browsers.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(SharedProvince.class));
    }

    /** The past is played in the background; figures are compared with it, so it has to be complete. */
    private static Province lively(Mailbox mailbox) {
        Province province = Province.withPast(DOSSIERS_OF_THE_PAST);
        noProviders(province);
        province.server().with("MOTCUA_SMTP_PORT", String.valueOf(mailbox.port()))
                .with("MOTCUA_OIDC_FILE", providers(province).toString());
        province.start();
        await().atMost(FOR_THE_PAST).pollInterval(Duration.ofMillis(500)).until(() -> hasItsPast(province));
        return province;
    }

    /** Where a journey names the providers of identities; the server reads it again when it changes. */
    static Path providers(Province province) {
        return province.server().base().resolve("providers.properties");
    }

    static void noProviders(Province province) {
        try {
            Files.writeString(providers(province), "providers =\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean hasItsPast(Province province) {
        try {
            return Files.readString(province.server().console()).contains("the demo province has");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Closed by JUnit after the last test. */
    private record Running(Province province) implements AutoCloseable {

        @Override
        public void close() {
            province.close();
        }
    }
}
