package vn.motcua.reference.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cơ quan: an office that receives or settles dossiers, known by its national identifier ({@code H99.1}). */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    private String id;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_name")
    private AdministrativeLevel level;

    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "unit_code")
    private String unitCode;

    @Embedded
    private ContactDetails contact;

    @Column(name = "one_stop")
    private boolean oneStop;

    @Column(name = "received_by")
    private String receivedBy;

    @ElementCollection
    @CollectionTable(name = "organisation_unit", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "line_no")
    private List<OrganisationUnit> units = new ArrayList<>();

    protected Agency() {} // for JPA

    /** {@code unitCode} is the administrative unit that the agency serves. */
    public Agency(String id, String name, String shortName, AgencyKind kind, AdministrativeLevel level,
            String unitCode, ContactDetails contact) {
        this.id = id;
        this.name = name;
        this.shortName = shortName;
        this.kind = kind;
        this.level = level;
        this.unitCode = unitCode;
        this.contact = contact;
    }

    /** Corrects how the agency is called and reached. */
    public void becomeKnownAs(String newName, String newShortName, ContactDetails newContact) {
        this.name = newName;
        this.shortName = newShortName;
        this.contact = newContact;
    }

    /** Puts the agency under another one; the highest agency has none above it. */
    public void placeUnder(String parent) {
        this.parentId = parent;
    }

    /** Runs a one-stop desk of its own: dossiers for it are handed in here. */
    public void openOneStopDesk() {
        this.oneStop = true;
        this.receivedBy = id;
    }

    /** Dossiers for this agency are handed in at the desk of another one, such as the public service centre. */
    public void letReceiveBy(String agencyWithDesk) {
        this.oneStop = false;
        this.receivedBy = agencyWithDesk;
    }

    public void organiseInto(List<OrganisationUnit> organisationUnits) {
        units.clear();
        units.addAll(organisationUnits);
    }

    public Optional<OrganisationUnit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public AgencyKind kind() {
        return kind;
    }

    public AdministrativeLevel level() {
        return level;
    }

    public String parentId() {
        return parentId;
    }

    public String unitCode() {
        return unitCode;
    }

    public ContactDetails contact() {
        return contact == null ? ContactDetails.UNKNOWN : contact; // JPA makes null of a value whose parts are all null
    }

    public boolean isOneStop() {
        return oneStop;
    }

    /** The agency at whose desk dossiers for this one are handed in; null if nowhere. */
    public String receivedBy() {
        return receivedBy;
    }

    public List<OrganisationUnit> units() {
        return List.copyOf(units);
    }
}
