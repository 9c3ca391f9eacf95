package vn.motcua.federation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.federation.domain.IdentityProviders;
import vn.motcua.federation.domain.ProvenIdentity;
import vn.motcua.federation.domain.Provider;
import vn.motcua.federation.domain.ProviderVisit;
import vn.motcua.federation.domain.SignInNotBegunHere;
import vn.motcua.federation.domain.UnknownProvider;
import vn.motcua.federation.domain.VisitPurpose;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.OpenToAnyone;

/**
 * Đăng nhập qua bên cung cấp định danh. Providers are asked while no transaction is open; what happens before and after is
 * done in transactions of its own.
 */
@Stateless
@OpenToAnyone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FederatedSignIn {

    @Inject IdentityProviders providers;
    @Inject VisitBook visits;
    @Inject Recognition recognition;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Whom one can sign in with; asks nobody and so always answers. */
    public List<ProviderCard> providers() {
        return providers.all().stream().map(each -> ProviderCard.of(each, providers.isSilent(each.key()))).toList();
    }

    /** Where to send the browser. */
    public URI setOut(Setout wanted) {
        Provider provider = providers.find(wanted.provider()).orElseThrow(UnknownProvider::new);
        Actor actor = current.get();
        if (wanted.purpose() != VisitPurpose.SIGN_IN && !isPerson(actor)) {
            throw new SignInNotBegunHere();
        }
        if (wanted.purpose() == VisitPurpose.LINK) {
            FreshProof.require(wanted.confirmedAt(), clock.instant());
        }
        ProviderVisit visit = new ProviderVisit(provider.key(), wanted.purpose(), wanted.browser(),
                isPerson(actor) ? keyOf(actor) : null, wanted.returnPath(), clock.instant());
        URI there = providers.whereToSignIn(provider, visit, wanted.purpose() == VisitPurpose.CONFIRM);
        visits.begin(visit);
        return there;
    }

    /** The browser is back. What it brings is used once, whatever comes of it. */
    public Arrival arrive(String providerKey, String browser, Map<String, List<String>> cameBack) {
        Provider provider = providers.find(providerKey).orElseThrow(UnknownProvider::new);
        String state = cameBack.getOrDefault("state", List.of("")).get(0);
        ProviderVisit visit = visits.take(state)
                .filter(taken -> taken.mayBeFinished(providerKey, browser, clock.instant()))
                .orElseThrow(SignInNotBegunHere::new);
        Actor actor = current.get();
        if (visit.purpose() != VisitPurpose.SIGN_IN && !keyOf(actor).equals(visit.person())) {
            throw new SignInNotBegunHere(); // somebody else signed in meanwhile
        }
        try {
            ProvenIdentity proven = providers.identify(provider, visit, cameBack);
            return switch (visit.purpose()) {
                case SIGN_IN -> recognised(provider, proven, visit.returnPath());
                case LINK -> recognition.link(provider, proven, actor, visit.returnPath());
                case CONFIRM -> recognition.confirm(proven, actor, visit);
            };
        } catch (BusinessRuleViolation no) {
            audit.recordApart(actor.kind().name(), actor.id(), "openid." + visit.purpose().name().toLowerCase(Locale.ROOT)
                    + ":" + no.messageKey(), "provider:" + provider.key(), Outcome.DENIED);
            throw no;
        }
    }

    /** Of two who come for the first time at the same time as the same person, one finds what the other has just added. */
    private Arrival recognised(Provider provider, ProvenIdentity proven, String returnPath) {
        try {
            return recognition.recognise(provider, proven, returnPath);
        } catch (BusinessRuleViolation no) {
            throw no;
        } catch (RuntimeException perhapsTwoAtOnce) {
            return recognition.recognise(provider, proven, returnPath);
        }
    }

    static String keyOf(Actor actor) {
        return actor.kind().name() + ":" + actor.id();
    }

    private static boolean isPerson(Actor actor) {
        return actor.isApplicant() || actor.isOfficer();
    }
}
