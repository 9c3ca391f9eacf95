package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.domain.OfferedAlready;
import vn.motcua.procedure.domain.Offering;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.ProcedurePublished;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.UnknownProcedure;
import vn.motcua.reference.domain.Agencies;

/** Phân công giải quyết: which agency of the province takes dossiers of a procedure, from when and by which process. */
@Stateless
public class OfferingUpkeep {

    @Inject Offerings offerings;
    @Inject Procedures procedures;
    @Inject Agencies agencies;
    @Inject AuditTrail audit;
    @Inject Event<ProcedurePublished> changed;
    @Inject CurrentActor current;

    /**
     * From {@code day} on the agencies take part in the procedure.
     *
     * @throws OfferedAlready if one of them does so at that time
     * @throws UnknownProcedure if there is no procedure of that code
     * @throws vn.motcua.reference.domain.UnknownAgency if there is no such agency
     */
    @Requires(Permission.MANAGE_CATALOGUE)
    public void offer(String procedureCode, Collection<OfferingEntry> entries, LocalDate day) {
        procedures.find(procedureCode).orElseThrow(() -> new UnknownProcedure(procedureCode));
        List<Offering> holding = offerings.of(procedureCode, day);
        for (OfferingEntry entry : entries) {
            agencies.get(entry.agencyId());
            if (holding.stream().anyMatch(one -> one.isBy(entry.agencyId(), entry.part()))) {
                throw new OfferedAlready(procedureCode, entry.agencyId());
            }
            offerings.add(new Offering(procedureCode, entry.agencyId(), entry.part(), entry.processKey(), day));
            audited("catalogue.offer:" + entry.agencyId(), procedureCode);
        }
        changed.fire(new ProcedurePublished(procedureCode, null));
    }

    /** Whether any agency ever took part in the procedure. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public boolean isEverOffered(String procedureCode) {
        return !offerings.everOf(procedureCode).isEmpty();
    }

    /** From {@code day} on the agency takes no dossier of the procedure; running ones are settled. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public void end(long offeringId, LocalDate day) {
        Offering offering = offerings.get(offeringId);
        offering.end(day);
        audited("catalogue.endOffer:" + offering.agencyId(), offering.procedureCode());
        changed.fire(new ProcedurePublished(offering.procedureCode(), null));
    }

    private void audited(String action, String procedureCode) {
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), action, "procedure:" + procedureCode);
    }
}
