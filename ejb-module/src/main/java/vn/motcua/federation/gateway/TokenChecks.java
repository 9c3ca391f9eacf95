package vn.motcua.federation.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.text.ParseException;
import java.time.Duration;
import java.util.Set;
import vn.motcua.federation.domain.Provider;

/**
 * Kiểm tra mã định danh: signature by a key of the provider's, from whom, for whom, when, in answer to what. Only
 * signatures that the provider alone can make count: no "none", and none by a secret that we know too.
 */
final class TokenChecks {

    /** What clocks of honest machines differ by. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512,
            JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Issuer issuer;
    private final ClientID client;
    private final JWSKeySelector<SecurityContext> keys;

    TokenChecks(Provider provider, JWKSource<SecurityContext> keys) {
        this.issuer = new Issuer(provider.terms().issuer());
        this.client = new ClientID(provider.terms().clientId());
        this.keys = new JWSVerificationKeySelector<>(ALGORITHMS, keys);
    }

    IDTokenClaimsSet idToken(JWT token, String nonce) throws BadJOSEException, JOSEException {
        IDTokenValidator validator = new IDTokenValidator(issuer, client, keys, null);
        validator.setMaxClockSkew((int) SKEW.toSeconds());
        IDTokenClaimsSet claims = validator.validate(token, new Nonce(nonce));
        if (!isIssuedToUs(claims)) {
            throw new BadJWTException("issued to another party");
        }
        return claims;
    }

    /** The library looks whether we are among those a token is for; whom it was issued to must be us as well. */
    private boolean isIssuedToUs(IDTokenClaimsSet claims) {
        String party = claims.getAuthorizedParty() == null ? null : claims.getAuthorizedParty().getValue();
        return party == null ? claims.getAudience().size() == 1 : party.equals(client.getValue());
    }

    LogoutTokenClaimsSet logoutToken(String token) throws BadJOSEException, JOSEException, ParseException {
        LogoutTokenValidator validator = new LogoutTokenValidator(issuer, client, keys, null);
        return validator.validate(JWTParser.parse(token));
    }
}
