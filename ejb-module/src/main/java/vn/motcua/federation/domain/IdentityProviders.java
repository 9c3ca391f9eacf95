package vn.motcua.federation.domain;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Các bên cung cấp định danh: what we ask of them. None of it may run inside a transaction, all of it may take seconds. */
public interface IdentityProviders {

    /** In the operator's order; asks nobody. */
    List<Provider> all();

    Optional<Provider> find(String key);

    /** Did not answer when it was last asked, a moment ago. */
    boolean isSilent(String key);

    /** @throws ProviderUnavailable if it cannot be asked where that is */
    URI whereToSignIn(Provider provider, ProviderVisit visit, boolean afresh);

    /**
     * Turns what came back with the browser into who that is.
     *
     * @throws ProviderUnavailable if it does not answer
     * @throws ProviderDeclined if the person or the provider said no
     * @throws ProviderAnswerInvalid if the answer is not to be trusted
     */
    ProvenIdentity identify(Provider provider, ProviderVisit visit, Map<String, List<String>> cameBack);

    /** Where the browser ends the session with the provider too; empty if it has no such place. */
    Optional<URI> whereToSignOut(Provider provider, String idToken);

    /** @throws ProviderAnswerInvalid if it is no word of the provider's */
    EndedSession readSignOut(Provider provider, String logoutToken);
}
