package vn.motcua.workflow.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.motcua.dossier.application.DossierEvents;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.Role;
import vn.motcua.workflow.domain.NobodyToDoIt;
import vn.motcua.workflow.domain.WorkItem;
import vn.motcua.workflow.domain.WorkItems;

/** Phân công: hands a received dossier to somebody who assesses it. */
@Stateless
@Requires(Permission.ASSIGN_WORK)
public class WorkAssignment {

    @Inject Dossiers dossiers;
    @Inject WorkItems items;
    @Inject Officers officers;
    @Inject DossierEvents happened;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Người có thể nhận việc, with how much they have in hand. */
    public record Candidate(String username, String fullName, String title, long openItems) implements Serializable {}

    /** Who may assess this dossier, whoever has least in hand first. */
    public List<Candidate> candidatesFor(String code) {
        Dossier dossier = find(code);
        return officers.ofAgency(dossier.agencyId(), Role.ASSESSOR).stream()
                .map(officer -> new Candidate(
                        officer.username(), officer.fullName(), officer.title(), items.openCount(officer.username())))
                .sorted(Comparator.comparingLong(Candidate::openItems).thenComparing(Candidate::fullName))
                .toList();
    }

    /** @throws NobodyToDoIt if {@code username} does not assess for the agency of the dossier */
    public void assign(String code, String username) {
        Dossier dossier = find(code);
        Officer assessor = officers.ofAgency(dossier.agencyId(), Role.ASSESSOR).stream()
                .filter(officer -> officer.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new NobodyToDoIt(dossier.agencyId()));
        Instant now = clock.instant();
        happened.keepAndTell(dossier, dossier.assign(current.get(), assessor.fullName(), now));
        items.add(WorkItem.assessment(dossier, username, now));
    }

    private Dossier find(String code) {
        return dossiers.get(new DossierCode(code), current.scope());
    }
}
