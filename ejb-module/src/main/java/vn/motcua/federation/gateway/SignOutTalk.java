package vn.motcua.federation.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.federation.domain.EndedSession;
import vn.motcua.federation.domain.Provider;
import vn.motcua.federation.domain.ProviderAnswerInvalid;
import vn.motcua.federation.domain.ProviderUnavailable;
import vn.motcua.kernel.Setting;

/** Đăng xuất ở cả hai đầu: what we say to the provider, and what it says to us. */
final class SignOutTalk {

    private static final Logger LOG = Logger.getLogger(SignOutTalk.class.getName());

    private SignOutTalk() {}

    static URI request(Provider provider, URI endpoint, String idToken) {
        try {
            return new LogoutRequest(endpoint, idToken == null ? null : JWTParser.parse(idToken), null,
                    new ClientID(provider.terms().clientId()),
                    URI.create(Setting.MOTCUA_PUBLIC_URL.value() + "/signed-out"), null, List.of()).toURI();
        } catch (ParseException notOurs) {
            throw new IllegalStateException("an ID token that was read before", notOurs);
        }
    }

    static EndedSession read(Provider provider, TokenChecks checks, String logoutToken) {
        try {
            LogoutTokenClaimsSet said = checks.logoutToken(logoutToken);
            return new EndedSession(provider.key(),
                    said.getSubject() == null ? null : said.getSubject().getValue(),
                    said.getSessionID() == null ? null : said.getSessionID().getValue());
        } catch (KeySourceException noKeys) {
            LOG.log(Level.WARNING, "the keys of sign-in provider ''{0}'' cannot be had: {1}",
                    new Object[] {provider.key(), noKeys.getMessage()});
            throw new ProviderUnavailable(provider.name());
        } catch (BadJOSEException | JOSEException | ParseException | RuntimeException untrue) {
            LOG.log(Level.WARNING, "no sign-out of sign-in provider ''{0}'': {1}",
                    new Object[] {provider.key(), untrue.getMessage()});
            throw new ProviderAnswerInvalid(provider.name());
        }
    }
}
