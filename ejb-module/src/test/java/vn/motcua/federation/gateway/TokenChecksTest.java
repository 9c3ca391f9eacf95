package vn.motcua.federation.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.federation.domain.ClaimMapping;
import vn.motcua.federation.domain.ClientSecret;
import vn.motcua.federation.domain.Provider;
import vn.motcua.federation.domain.Provider.ClientTerms;
import vn.motcua.federation.domain.Provider.MeantFor;
import vn.motcua.federation.domain.Provider.OwnEndpoints;
import vn.motcua.federation.domain.Provider.UserClaims;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenChecksTest {

    private static final String ISSUER = "https://dinh-danh.example/realms/x";
    private static final String NONCE = "the-nonce";
    private static final String SECRET = "a secret of the client that is long enough for HMAC";
    private static final RSAKey KEY = rsa("k1");
    private static final RSAKey FOREIGN = rsa("k2");
    private static final Provider PROVIDER = new Provider("x", "X", null, MeantFor.CITIZEN,
            new ClientTerms(URI.create(ISSUER), "motcua", new ClientSecret(SECRET), false, "openid", null, UserClaims.IN_TOKEN),
            OwnEndpoints.DISCOVERED, ClaimMapping.STANDARD, 2);
    private static final TokenChecks CHECKS =
            new TokenChecks(PROVIDER, new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK())));

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder().issuer(ISSUER).subject("s-1").audience("motcua")
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(60))).claim("nonce", NONCE);
    }

    private static JWT signed(RSAKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(key));
            return SignedJWT.parse(token.serialize());
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(JWT token) {
        assertThatThrownBy(() -> CHECKS.idToken(token, NONCE))
                .isInstanceOf(BadJOSEException.class);
    }

    @Test
    void a_token_for_us_of_the_provider_in_time_and_in_answer_is_believed() throws Exception {
        assertThat(CHECKS.idToken(signed(KEY, claims().build()), NONCE).getSubject().getValue()).isEqualTo("s-1");
    }

    @Test
    void a_token_without_signature_is_refused() {
        assertRefused(new PlainJWT(claims().build()));
    }

    @Test
    void a_token_signed_by_the_secret_that_we_share_is_refused() throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        token.sign(new MACSigner(SECRET));
        assertRefused(token);
    }

    @Test
    void a_token_signed_by_the_public_key_taken_for_a_secret_is_refused() throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), claims().build());
        token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        assertRefused(token);
    }

    @Test
    void a_token_signed_by_another_key_is_refused_even_under_the_name_of_the_right_one() {
        assertRefused(signed(FOREIGN, claims().build()));
        assertRefused(signed(new RSAKey.Builder(FOREIGN).keyID("k1").build(), claims().build()));
    }

    @Test
    void a_token_for_somebody_else_is_refused() {
        assertRefused(signed(KEY, claims().audience("another").build()));
        assertRefused(signed(KEY, claims().audience(List.of("motcua", "another")).claim("azp", "another").build()));
        assertRefused(signed(KEY, claims().audience(List.of("motcua", "another")).build()));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        assertRefused(signed(KEY, claims().issuer(ISSUER + "/").build()));
    }

    @Test
    void a_token_in_answer_to_another_question_is_refused() {
        assertRefused(signed(KEY, claims().claim("nonce", "another").build()));
        assertRefused(signed(KEY, claims().claim("nonce", null).build()));
    }

    @Test
    void an_expired_token_is_refused_but_clocks_may_differ_by_a_minute() throws Exception {
        assertRefused(signed(KEY, claims().expirationTime(ago(Duration.ofSeconds(90))).build()));
        assertThat(CHECKS.idToken(signed(KEY, claims().expirationTime(ago(Duration.ofSeconds(30))).build()), NONCE)).isNotNull();
    }

    @Test
    void a_token_from_the_future_is_refused() {
        assertRefused(signed(KEY, claims().issueTime(ago(Duration.ofMinutes(-10)))
                .expirationTime(ago(Duration.ofMinutes(-20))).build()));
    }

    @Test
    void a_sign_out_is_believed_only_if_it_is_one() throws Exception {
        JWTClaimsSet.Builder signOut = claims().claim("nonce", null).jwtID("j-1").claim("sid", "session-1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));

        assertThat(CHECKS.logoutToken(signed(KEY, signOut.build()).serialize()).getSessionID().getValue()).isEqualTo("session-1");
        assertThatThrownBy(() -> CHECKS.logoutToken(signed(KEY, claims().build()).serialize())).isNotNull();
        assertThatThrownBy(() -> CHECKS.logoutToken(signed(FOREIGN, signOut.build()).serialize())).isNotNull();
        assertThatThrownBy(() -> CHECKS.logoutToken(new PlainJWT(signOut.build()).serialize())).isNotNull();
        assertThatThrownBy(() -> CHECKS.logoutToken("x.y.z")).isNotNull();
    }

    private static Date ago(Duration time) {
        return Date.from(Instant.now().minus(time));
    }
}
