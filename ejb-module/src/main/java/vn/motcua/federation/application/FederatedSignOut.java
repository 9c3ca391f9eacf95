package vn.motcua.federation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import vn.motcua.federation.domain.IdentityProviders;
import vn.motcua.federation.domain.Provider;
import vn.motcua.federation.domain.UnknownProvider;
import vn.motcua.kernel.OpenToAnyone;

/** Đăng xuất một lần ở cả hai đầu: ours ends theirs, theirs ends ours. */
@Stateless
@OpenToAnyone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FederatedSignOut {

    @Inject IdentityProviders providers;
    @Inject ProviderSessionBook sessions;

    /** Ends what we know of the session; where the browser may end the provider's too, if it has such a place. */
    public Optional<URI> signOut(String session, String provider, String idToken) {
        sessions.end(session);
        return providers.find(provider).flatMap(known -> providers.whereToSignOut(known, idToken));
    }

    /** The provider says that a person signed out there; which it must prove. */
    public int signedOutThere(String providerKey, String logoutToken) {
        Provider provider = providers.find(providerKey).orElseThrow(UnknownProvider::new);
        return sessions.endRestingOn(providers.readSignOut(provider, logoutToken));
    }

    /** Whether a session that rested on a provider's has been ended, here or there. */
    public boolean isOver(String session) {
        return sessions.isOver(session);
    }
}
