package vn.motcua.web.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.procedure.application.CatalogueBrowsing;
import vn.motcua.procedure.application.SectorProcedures;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.web.portal.procedure.Addresses;

/** Một cơ quan: where it is, when it is open, and what it takes dossiers of. */
@Named
@RequestScoped
public class ShowAgencyPage {

    @Inject AgencyDirectory directory;
    @Inject CatalogueBrowsing catalogue;

    private String id;
    private AgencyCard agency;
    private AgencyCard desk;
    private List<SectorProcedures> sectors;

    public void open() {
        agency = directory.agency(id);
        String receiver = agency.receivedBy();
        desk = receiver == null || receiver.equals(id) ? null : directory.agency(receiver);
        sectors = catalogue.offeredBy(id);
    }

    public AgencyCard getAgency() {
        return agency;
    }

    /** Where dossiers for it are handed in, if that is another place; null if it has a desk of its own. */
    public AgencyCard getDesk() {
        return desk;
    }

    public List<SectorProcedures> getSectors() {
        return sectors;
    }

    public int getProcedures() {
        return sectors.stream().mapToInt(sector -> sector.procedures().size()).sum();
    }

    public String getCanonical() {
        return Addresses.absolute("/portal/agency/show?id=" + id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
