package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.ClaimedPrincipal;
import vn.motcua.identity.domain.OneselfAuthorised;
import vn.motcua.identity.domain.PeriodImpossible;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.PersonalIdImpossible;
import vn.motcua.identity.domain.Representation;
import vn.motcua.identity.domain.RepresentationKind;
import vn.motcua.identity.domain.RepresentationPeriod;
import vn.motcua.identity.domain.Representations;
import vn.motcua.identity.domain.SelfEntry;
import vn.motcua.identity.domain.UnknownApplicant;
import vn.motcua.identity.domain.UnknownRepresentation;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.domain.IdentityNumbers;

/** Ủy quyền và đại diện: what a person gives, accepts, asks for and ends; always in their own name, whomever they act for. */
@Stateless
public class Authorisations {

    @Inject Representations representations;
    @Inject Applicants applicants;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    @Requires(Permission.FOLLOW_OWN_DOSSIERS)
    public RepresentationLists own() {
        Applicant person = person();
        LocalDate today = VietnamTime.today(clock);
        List<Representation> offers = person.isConfirmed() && person.personalId() != null
                ? representations.offeredTo(person.personalId())
                : List.of();
        return new RepresentationLists(
                representations.ofRepresentative(person.id()).stream().map(each -> card(each, true, today)).toList(),
                offers.stream().map(each -> card(each, true, today)).toList(),
                representations.givenBy(person.id()).stream().map(each -> card(each, false, today)).toList());
    }

    /** Ủy quyền: nobody is told whether anybody has that number. */
    @Requires(Permission.FOLLOW_OWN_DOSSIERS)
    public void give(AuthorisationEntry entry) {
        Applicant person = person();
        LocalDate today = VietnamTime.today(clock);
        if (!IdentityNumbers.isTwelveDigits(entry.number()) || !IdentityNumbers.isPossible(entry.number(), today)) {
            throw new PersonalIdImpossible();
        }
        if (entry.number().equals(person.personalId())) {
            throw new OneselfAuthorised();
        }
        LocalDate from = entry.from() == null ? today : entry.from();
        if (from.isBefore(today) || entry.until() != null && entry.until().isBefore(from)) {
            throw new PeriodImpossible();
        }
        Representation offered = Representation.offered(person.id(), entry.number(),
                new RepresentationPeriod(from, entry.until()), entry.procedures(), clock.instant());
        representations.add(offered);
        record("representation.give", offered);
    }

    @Requires(Permission.FOLLOW_OWN_DOSSIERS)
    public void accept(long id) {
        Representation offered = representations.lock(id).orElseThrow(UnknownRepresentation::new);
        offered.acceptedBy(person(), VietnamTime.today(clock), clock.instant());
        record("representation.accept", offered);
    }

    @Requires(Permission.FOLLOW_OWN_DOSSIERS)
    public void decline(long id) {
        Representation offered = representations.lock(id).orElseThrow(UnknownRepresentation::new);
        offered.declinedBy(person(), clock.instant());
        record("representation.decline", offered);
    }

    /** For a child, or for an organisation that the person leads; counts after an officer saw the papers. */
    @Requires(Permission.FOLLOW_OWN_DOSSIERS)
    public void request(RepresentationKind kind, ClaimedPrincipal claimed) {
        Applicant person = person();
        LocalDate today = VietnamTime.today(clock);
        SelfEntry tidied = new SelfEntry(kind == RepresentationKind.PARENT ? Applicant.Kind.CITIZEN : Applicant.Kind.ORGANISATION,
                claimed.name(), claimed.number(), person.name(), null);
        tidied.faults(today).stream().findFirst().ifPresent(fault -> {
            throw fault.violation();
        });
        Representation requested = Representation.requested(kind, person.id(),
                new ClaimedPrincipal(tidied.name(), tidied.number(), claimed.birthDate()), today, clock.instant());
        representations.add(requested);
        record("representation.request", requested);
    }

    /** Chấm dứt, from either side, at once. */
    @Requires(Permission.FOLLOW_OWN_DOSSIERS)
    public void end(long id) {
        Representation ended = representations.lock(id)
                .filter(each -> each.concerns(person().id()))
                .orElseThrow(UnknownRepresentation::new);
        ended.end(clock.instant());
        record("representation.end", ended);
    }

    private RepresentationCard card(Representation each, boolean bySelf, LocalDate today) {
        String other;
        if (bySelf) {
            other = each.principalId() == null ? each.claimed().name() : nameOf(each.principalId());
        } else {
            other = each.representativeId() == null ? each.representativeNumber() : nameOf(each.representativeId());
        }
        boolean unconfirmed = each.principalId() == null;
        return new RepresentationCard(each.id(), each.kind(), each.state(), other,
                unconfirmed ? each.claimed().number() : null, unconfirmed ? each.claimed().birthDate() : null,
                each.period().from(), each.period().until(), each.procedures().stream().sorted(Comparator.naturalOrder()).toList(),
                bySelf && each.representativeId() != null && each.allows(each.representativeId(), today), each.evidence());
    }

    private String nameOf(long applicantId) {
        return applicants.find(applicantId).map(Applicant::name).orElse("");
    }

    private Applicant person() {
        return applicants.find(Long.parseLong(current.get().id())).orElseThrow(UnknownApplicant::new);
    }

    private void record(String action, Representation about) {
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), action, "representation:" + about.id());
    }
}
