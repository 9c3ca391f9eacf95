package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.reference.application.AgencyDirectory;

/** Người đang xem trang: what templates ask to show the right menus. What may be done is decided by the use cases. */
@Named
@RequestScoped
public class SignedIn {

    @Inject CurrentActor current;
    @Inject AgencyDirectory agencies;

    private Actor actor() {
        return current.get();
    }

    public boolean isPresent() {
        return actor().isApplicant() || actor().isOfficer();
    }

    public boolean isApplicant() {
        return actor().isApplicant();
    }

    public boolean isOfficer() {
        return actor().isOfficer();
    }

    public String getId() {
        return actor().id();
    }

    public String getDisplayName() {
        return actor().name();
    }

    public boolean isRepresenting() {
        return actor().isRepresenting();
    }

    /** On whose behalf; asked for only while representing. */
    public String getPrincipalName() {
        return actor().isRepresenting() ? actor().principal().name() : "";
    }

    public String getAgencyName() {
        String agencyId = actor().agencyId();
        return agencyId == null ? "" : agencies.names(List.of(agencyId)).getOrDefault(agencyId, agencyId);
    }

    /** May look into dossiers, whatever else. */
    public boolean isDossierReader() {
        return actor().isOfficer() && actor().may(Permission.VIEW_DOSSIERS);
    }

    public boolean isCounter() {
        return actor().may(Permission.RECEIVE_DOSSIER);
    }

    public boolean isDesk() {
        return actor().may(Permission.WORK_ON_DOSSIER);
    }

    public boolean isApprover() {
        return actor().may(Permission.APPROVE_RESULT);
    }

    public boolean isOversight() {
        return actor().isOfficer() && actor().may(Permission.VIEW_STATISTICS);
    }

    public boolean isReportExporter() {
        return actor().may(Permission.EXPORT_REPORTS);
    }

    /** May change shared lists of codes and the names of statuses. */
    public boolean isCodeListEditor() {
        return actor().may(Permission.MANAGE_CODE_LISTS);
    }

    /** May look at drafts of the catalogue, whoever of editor, controller and publisher one is. */
    public boolean isCatalogueReader() {
        return actor().may(Permission.READ_CATALOGUE_DRAFTS);
    }

    public boolean isCatalogueEditor() {
        return actor().may(Permission.MANAGE_CATALOGUE);
    }

    public boolean isAdministrator() {
        return actor().may(Permission.CONTROL_JOBS);
    }
}
