package vn.motcua.federation.gateway;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.federation.domain.Provider;
import vn.motcua.federation.domain.Provider.OwnEndpoints;

/**
 * Bên cung cấp định danh, đã hỏi địa chỉ: what its discovery document says, or the operator's file in its place, with a
 * store of its keys that fetches new ones when a token names a key that nobody has seen yet, but not at everybody's whim.
 */
final class KnownProvider {

    private static final Duration DOCUMENT_KEEPS = Duration.ofHours(6);
    private static final Duration KEYS_KEEP = Duration.ofMinutes(10);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(20);
    private static final Duration WHILE_AWAY = Duration.ofHours(4);
    private static final String DOCUMENT = "/.well-known/openid-configuration";

    private final OwnEndpoints endpoints;
    private final TokenChecks checks;
    private final Instant askedAt;

    private KnownProvider(Provider provider, OwnEndpoints endpoints, ProviderCalls calls, Instant askedAt) throws IOException {
        this.endpoints = endpoints;
        this.askedAt = askedAt;
        JWKSource<SecurityContext> keys = JWKSourceBuilder
                .<SecurityContext>create(endpoints.keys().toURL(), calls)
                .cache(KEYS_KEEP.toMillis(), ProviderCalls.PATIENCE.toMillis())
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .outageTolerant(WHILE_AWAY.toMillis())
                .build();
        this.checks = new TokenChecks(provider, keys);
    }

    /** @throws IOException if it does not answer, or answers for somebody else */
    static KnownProvider ask(Provider provider, ProviderCalls calls, Instant now) throws IOException {
        if (provider.endpoints().isComplete()) {
            return new KnownProvider(provider, provider.endpoints(), calls, now);
        }
        URI issuer = provider.terms().issuer();
        String document = calls.get(URI.create(issuer.toString().replaceAll("/$", "") + DOCUMENT)).getBody();
        try {
            OIDCProviderMetadata says = OIDCProviderMetadata.parse(document);
            if (!says.getIssuer().getValue().equals(issuer.toString())) {
                throw new IOException("the issuer calls itself " + says.getIssuer() + ", the file says " + issuer);
            }
            OwnEndpoints own = provider.endpoints();
            OwnEndpoints found = new OwnEndpoints(says.getAuthorizationEndpointURI(), says.getTokenEndpointURI(),
                    says.getJWKSetURI(), own.userInfo() == null ? says.getUserInfoEndpointURI() : own.userInfo(),
                    own.endSession() == null ? says.getEndSessionEndpointURI() : own.endSession());
            if (!found.isComplete() || !ProviderEntry.isSafe(found.authorization())) {
                throw new IOException("the document of " + issuer + " lacks an address, or has one that is not encrypted");
            }
            return new KnownProvider(provider, found, calls, now);
        } catch (ParseException unreadable) {
            throw new IOException("the document of " + issuer + " cannot be read", unreadable);
        }
    }

    boolean isOld(Instant now) {
        return now.isAfter(askedAt.plus(DOCUMENT_KEEPS));
    }

    OwnEndpoints endpoints() {
        return endpoints;
    }

    TokenChecks checks() {
        return checks;
    }
}
