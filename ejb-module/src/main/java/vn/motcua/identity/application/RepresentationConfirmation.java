package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.ClaimedPrincipal;
import vn.motcua.identity.domain.EvidenceMissing;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.PrincipalDiffers;
import vn.motcua.identity.domain.Representation;
import vn.motcua.identity.domain.RepresentationKind;
import vn.motcua.identity.domain.Representations;
import vn.motcua.identity.domain.UnknownRepresentation;
import vn.motcua.kernel.Folded;

/** Xác nhận việc đại diện tại một cửa: an officer compares what was said with the papers. */
@Stateless
@Requires(Permission.RECEIVE_DOSSIER)
public class RepresentationConfirmation {

    private static final int MOST = 100;

    @Inject Representations representations;
    @Inject Applicants applicants;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Who asks, and for whom; the oldest first. */
    public List<RequestedRepresentation> waiting() {
        return representations.waiting(MOST).stream().map(this::shown).toList();
    }

    private RequestedRepresentation shown(Representation each) {
        Applicant person = applicants.find(each.representativeId()).orElseThrow();
        return new RequestedRepresentation(each.id(), each.kind(), person.name(), person.personalId(), person.isConfirmed(),
                each.claimed().name(), each.claimed().number(), each.claimed().birthDate());
    }

    /** @param evidence which papers the officer saw */
    public void confirm(long id, String evidence) {
        if (evidence == null || evidence.isBlank()) {
            throw new EvidenceMissing();
        }
        Representation requested = representations.lock(id).orElseThrow(UnknownRepresentation::new);
        Applicant principal = principalOf(requested);
        requested.confirmedBy(current.get().id(), evidence.strip(), principal.id(), clock.instant());
        record("representation.confirm", id);
    }

    public void refuse(long id) {
        representations.lock(id).orElseThrow(UnknownRepresentation::new).refusedBy(current.get().id(), clock.instant());
        record("representation.refuse", id);
    }

    /** Whom we know by the number, if the rest agrees; or else somebody new. */
    private Applicant principalOf(Representation requested) {
        ClaimedPrincipal claimed = requested.claimed();
        boolean child = requested.kind() == RepresentationKind.PARENT;
        Optional<Applicant> known = child
                ? applicants.withPersonalId(claimed.number())
                : applicants.withTaxCode(claimed.number());
        known.filter(each -> !agrees(each, claimed)).ifPresent(other -> {
            throw new PrincipalDiffers();
        });
        return known.orElseGet(() -> {
            Applicant fresh = child
                    ? Applicant.citizen(claimed.name(), claimed.number(), claimed.birthDate(), null, ApplicantContact.UNKNOWN)
                    : Applicant.organisation(claimed.name(), claimed.number(),
                            applicants.find(requested.representativeId()).map(Applicant::name).orElse(null),
                            ApplicantContact.UNKNOWN);
            applicants.add(fresh);
            return fresh;
        });
    }

    private static boolean agrees(Applicant known, ClaimedPrincipal claimed) {
        LocalDate born = known.birthDate();
        return Folded.of(known.name()).equals(Folded.of(claimed.name()))
                && (born == null || claimed.birthDate() == null || born.equals(claimed.birthDate()));
    }

    private void record(String action, long id) {
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), action, "representation:" + id);
    }
}
