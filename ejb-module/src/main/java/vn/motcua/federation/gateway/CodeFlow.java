package vn.motcua.federation.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.federation.domain.ProvenIdentity;
import vn.motcua.federation.domain.Provider;
import vn.motcua.federation.domain.Provider.ClientTerms;
import vn.motcua.federation.domain.Provider.UserClaims;
import vn.motcua.federation.domain.ProviderAnswerInvalid;
import vn.motcua.federation.domain.ProviderDeclined;
import vn.motcua.federation.domain.ProviderVisit;
import vn.motcua.kernel.Setting;

/** Luồng mã uỷ quyền (authorization code, PKCE): there with a question, back with a code, the code for an ID token. */
final class CodeFlow {

    private static final Logger LOG = Logger.getLogger(CodeFlow.class.getName());

    private final Provider provider;
    private final KnownProvider known;
    private final ProviderCalls calls;

    CodeFlow(Provider provider, KnownProvider known, ProviderCalls calls) {
        this.provider = provider;
        this.known = known;
        this.calls = calls;
    }

    /** @param afresh the person must prove who they are, whatever session they have there */
    static URI request(Provider provider, URI endpoint, ProviderVisit visit, boolean afresh) {
        ClientTerms terms = provider.terms();
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(terms.scope()), new ClientID(terms.clientId()), back(provider))
                .endpointURI(endpoint)
                .state(new State(visit.state()))
                .nonce(new Nonce(visit.nonce()))
                .codeChallenge(new CodeVerifier(visit.verifier()), CodeChallengeMethod.S256)
                .customParameter("ui_locales", "vi");
        if (terms.acrValues() != null) {
            request.acrValues(Arrays.stream(terms.acrValues().split("\\s+")).map(ACR::new).toList());
        }
        if (afresh) {
            request.prompt(Prompt.Type.LOGIN).maxAge(0);
        }
        return request.build().toURI();
    }

    /** One address each, so that an answer of one provider is never taken for another's. */
    static URI back(Provider provider) {
        return URI.create(Setting.MOTCUA_PUBLIC_URL.value() + "/sign-in/back/" + provider.key());
    }

    /** @throws IOException if the provider cannot be asked */
    ProvenIdentity identify(ProviderVisit visit, Map<String, List<String>> cameBack) throws IOException {
        String error = first(cameBack, "error");
        if (error != null) {
            return refusedWith(error);
        }
        String from = first(cameBack, "iss");
        String code = first(cameBack, "code");
        if (code == null || from != null && !from.equals(provider.terms().issuer().toString())) {
            throw invalid("no code, or one of another issuer", null);
        }
        try {
            OIDCTokenResponse tokens = exchange(new AuthorizationCode(code), new CodeVerifier(visit.verifier()));
            IDTokenClaimsSet checked = known.checks().idToken(tokens.getOIDCTokens().getIDToken(), visit.nonce());
            Map<String, Object> claims = new HashMap<>(checked.toJSONObject());
            claims.putAll(userInfo(tokens.getOIDCTokens().getBearerAccessToken(), checked));
            return proven(tokens.getOIDCTokens().getIDTokenString(), checked, claims);
        } catch (KeySourceException noKeys) {
            throw new IOException(noKeys);
        } catch (GeneralException | BadJOSEException | JOSEException | IllegalArgumentException wrong) {
            throw invalid("its answer does not stand up", wrong);
        }
    }

    private ProvenIdentity refusedWith(String error) throws IOException {
        if (error.equals("temporarily_unavailable") || error.equals("server_error")) {
            throw new IOException("it answered " + error);
        }
        LOG.info(() -> "sign-in provider '" + provider.key() + "' declined: " + error.replaceAll("[^a-z_]", ""));
        throw new ProviderDeclined(provider.name());
    }

    private OIDCTokenResponse exchange(AuthorizationCode code, CodeVerifier verifier) throws IOException, ParseException {
        HTTPRequest request = new TokenRequest.Builder(known.endpoints().token(), ours(),
                new AuthorizationCodeGrant(code, back(provider), verifier)).build().toHTTPRequest();
        HTTPResponse answer = request.send(calls);
        if (answer.getStatusCode() >= 500) {
            throw new IOException("its token endpoint answered " + answer.getStatusCode());
        }
        TokenResponse tokens = OIDCTokenResponseParser.parse(answer);
        if (!tokens.indicatesSuccess()) {
            ErrorObject error = tokens.toErrorResponse().getErrorObject();
            throw invalid("its token endpoint refused: " + error.getCode(), null);
        }
        return (OIDCTokenResponse) tokens.toSuccessResponse();
    }

    private ClientAuthentication ours() {
        ClientID id = new ClientID(provider.terms().clientId());
        Secret secret = new Secret(provider.terms().secret().value());
        return provider.terms().secretInForm() ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
    }

    private Map<String, Object> userInfo(BearerAccessToken token, IDTokenClaimsSet checked)
            throws IOException, ParseException, GeneralException {
        if (provider.terms().userClaims() == UserClaims.IN_TOKEN) {
            return Map.of();
        }
        URI endpoint = known.endpoints().userInfo();
        if (endpoint == null || token == null) {
            throw new GeneralException("it has no place to ask about a person");
        }
        HTTPRequest.Method method = provider.terms().userClaims() == UserClaims.BY_POST
                ? HTTPRequest.Method.POST
                : HTTPRequest.Method.GET;
        UserInfoResponse answer = UserInfoResponse.parse(new UserInfoRequest(endpoint, method, token).toHTTPRequest().send(calls));
        if (!answer.indicatesSuccess()) {
            throw new GeneralException("it does not say who that is");
        }
        var info = answer.toSuccessResponse().getUserInfo();
        if (info == null || !checked.getSubject().equals(info.getSubject())) {
            throw new GeneralException("it speaks of somebody else"); // a token put in the place of another
        }
        return info.toJSONObject();
    }

    private ProvenIdentity proven(String token, IDTokenClaimsSet checked, Map<String, Object> claims) {
        Date authenticated = checked.getAuthenticationTime();
        return new ProvenIdentity(provider.key(), checked.getSubject().getValue(),
                checked.getSessionID() == null ? null : checked.getSessionID().getValue(), token,
                authenticated == null ? null : Instant.ofEpochMilli(authenticated.getTime()),
                provider.mapping().read(claims));
    }

    private ProviderAnswerInvalid invalid(String what, Exception why) {
        LOG.log(Level.WARNING, "sign-in provider ''{0}'': {1}: {2}",
                new Object[] {provider.key(), what, why == null ? "" : why.getMessage()});
        return new ProviderAnswerInvalid(provider.name());
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }
}
