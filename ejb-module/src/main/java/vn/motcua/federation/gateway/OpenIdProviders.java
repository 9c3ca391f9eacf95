package vn.motcua.federation.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.federation.domain.EndedSession;
import vn.motcua.federation.domain.IdentityProviders;
import vn.motcua.federation.domain.ProvenIdentity;
import vn.motcua.federation.domain.Provider;
import vn.motcua.federation.domain.ProviderUnavailable;
import vn.motcua.federation.domain.ProviderVisit;

/** Các bên cung cấp định danh theo OpenID Connect; which are known by now, and who did not answer lately. */
@ApplicationScoped
class OpenIdProviders implements IdentityProviders {

    private static final Logger LOG = Logger.getLogger(OpenIdProviders.class.getName());
    private static final Duration SILENT_FOR = Duration.ofMinutes(1);

    @Inject ProviderFile file;
    @Inject Clock clock;

    private final Map<String, ProviderCalls> calls = new ConcurrentHashMap<>();
    private final Map<Provider, KnownProvider> known = new ConcurrentHashMap<>();
    private final Map<String, Instant> silentSince = new ConcurrentHashMap<>();

    @Override
    public List<Provider> all() {
        return file.inOrder();
    }

    @Override
    public Optional<Provider> find(String key) {
        return Optional.ofNullable(file.providers().get(key));
    }

    @Override
    public boolean isSilent(String key) {
        Instant since = silentSince.get(key);
        return since != null && clock.instant().isBefore(since.plus(SILENT_FOR));
    }

    @Override
    public URI whereToSignIn(Provider provider, ProviderVisit visit, boolean afresh) {
        return CodeFlow.request(provider, ask(provider).endpoints().authorization(), visit, afresh);
    }

    @Override
    public ProvenIdentity identify(Provider provider, ProviderVisit visit, Map<String, List<String>> cameBack) {
        KnownProvider asked = ask(provider);
        try {
            return new CodeFlow(provider, asked, callsOf(provider)).identify(visit, cameBack);
        } catch (IOException silent) {
            throw unavailable(provider, silent);
        }
    }

    @Override
    public Optional<URI> whereToSignOut(Provider provider, String idToken) {
        KnownProvider asked = known.get(provider);
        return asked == null || asked.endpoints().endSession() == null
                ? Optional.empty()
                : Optional.of(SignOutTalk.request(provider, asked.endpoints().endSession(), idToken));
    }

    @Override
    public EndedSession readSignOut(Provider provider, String logoutToken) {
        return SignOutTalk.read(provider, ask(provider).checks(), logoutToken);
    }

    /** Another configuration is another provider, so nothing stale is used after the file changed. */
    private KnownProvider ask(Provider provider) {
        KnownProvider before = known.get(provider);
        if (before != null && !before.isOld(clock.instant())) {
            return before;
        }
        try {
            KnownProvider asked = KnownProvider.ask(provider, callsOf(provider), clock.instant());
            known.put(provider, asked);
            silentSince.remove(provider.key());
            return asked;
        } catch (IOException silent) {
            if (before != null) {
                return before; // the old document may still do
            }
            throw unavailable(provider, silent);
        }
    }

    private ProviderCalls callsOf(Provider provider) {
        return calls.computeIfAbsent(provider.key(), key -> new ProviderCalls());
    }

    private ProviderUnavailable unavailable(Provider provider, IOException silent) {
        silentSince.put(provider.key(), clock.instant());
        LOG.log(Level.WARNING, "sign-in provider ''{0}'' cannot be asked: {1}", new Object[] {provider.key(), silent});
        return new ProviderUnavailable(provider.name());
    }
}
