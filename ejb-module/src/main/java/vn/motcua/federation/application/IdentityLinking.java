package vn.motcua.federation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.federation.domain.ExternalIdentities;
import vn.motcua.federation.domain.ExternalIdentity;
import vn.motcua.federation.domain.IdentityProviders;
import vn.motcua.federation.domain.LastWayIn;
import vn.motcua.federation.domain.Provider;
import vn.motcua.federation.domain.UnknownIdentity;
import vn.motcua.identity.application.Caller;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.application.SignIn;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.SignInRefused;

/** Liên kết tài khoản: the ways in of the person who is signed in, whoever that is; of nobody else. */
@Stateless
@Requires(Permission.KEEP_OWN_ACCOUNT)
public class IdentityLinking {

    @Inject ExternalIdentities identities;
    @Inject IdentityProviders providers;
    @Inject Applicants applicants;
    @Inject SignIn signIn;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    public WaysIn own() {
        Actor actor = person();
        List<ExternalIdentity> linked = actor.isOfficer()
                ? identities.ofOfficer(actor.id())
                : identities.ofApplicant(Long.parseLong(actor.id()));
        String username = usernameOf(actor);
        long ways = waysOpen(linked, username);
        return new WaysIn(username, username != null,
                linked.stream().map(each -> shown(each, actor, ways)).toList(),
                providers.all().stream()
                        .filter(provider -> provider.isForStaff() == actor.isOfficer())
                        .filter(provider -> linked.stream().noneMatch(each -> each.provider().equals(provider.key())))
                        .map(provider -> ProviderCard.of(provider, providers.isSilent(provider.key())))
                        .toList());
    }

    private LinkedIdentity shown(ExternalIdentity identity, Actor actor, long ways) {
        List<Difference> differences = actor.isOfficer()
                ? List.of()
                : Difference.between(applicant(actor), identity);
        return new LinkedIdentity(identity.id(), identity.provider(), nameOf(identity.provider()), identity.claimedName(),
                identity.level(), identity.linkedAt(), identity.usedAt(), isRemovable(identity, ways), differences);
    }

    /** @return when it was proven, for what is done next */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Instant confirmWithPassword(String password, Caller caller) {
        Actor actor = person();
        String username = usernameOf(actor);
        if (username == null || !signIn.signIn(username, password, caller).id().equals(actor.id())) {
            throw new SignInRefused();
        }
        return clock.instant();
    }

    public void unlink(long id, Instant confirmedAt) {
        Actor actor = person();
        FreshProof.require(confirmedAt, clock.instant());
        Long applicantId = actor.isOfficer() ? null : Long.valueOf(actor.id());
        List<ExternalIdentity> linked = identities.lockOf(applicantId, actor.isOfficer() ? actor.id() : null);
        ExternalIdentity identity = linked.stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(UnknownIdentity::new);
        if (!isRemovable(identity, waysOpen(linked, usernameOf(actor)))) {
            throw new LastWayIn();
        }
        identities.remove(identity);
        audit.record(actor.kind().name(), actor.id(), "identity.unlink", "identity:" + identity.provider() + ":" + id);
    }

    /** An identity with a provider that is no longer there lets nobody in. */
    private long waysOpen(List<ExternalIdentity> linked, String username) {
        return linked.stream().filter(this::isOpen).count() + (username == null ? 0 : 1);
    }

    private boolean isRemovable(ExternalIdentity identity, long ways) {
        return ways > (isOpen(identity) ? 1 : 0);
    }

    private boolean isOpen(ExternalIdentity identity) {
        return providers.find(identity.provider()).isPresent();
    }

    private String nameOf(String provider) {
        return providers.find(provider).map(Provider::name).orElse(provider);
    }

    private String usernameOf(Actor actor) {
        return actor.isOfficer() ? actor.id() : applicant(actor).username();
    }

    private Applicant applicant(Actor actor) {
        return applicants.find(Long.parseLong(actor.id())).orElseThrow();
    }

    private Actor person() {
        return current.get();
    }
}
