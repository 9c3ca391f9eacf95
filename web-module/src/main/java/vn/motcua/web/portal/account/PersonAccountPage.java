package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import vn.motcua.identity.application.Registration;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.SelfEntry;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.OwnPath;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.UuidText;
import vn.motcua.web.support.Visit;

/** Đăng ký tài khoản, bước cuối: who it is, and with what password. */
@Named
@RequestScoped
public class PersonAccountPage {

    @Inject Registration registration;
    @Inject PageMessages messages;
    @Inject Notices notices;
    @Inject Visit visit;

    @Inject
    @Param(name = "check")
    String check;

    @Inject
    @Param(name = "ticket")
    String ticket;

    @Inject
    @Param(name = "return")
    String back;

    private Registration.Underway underway;
    private String name;
    private String number;
    private String representative;
    private String username;
    private String password;

    public void load() {
        registration.mustBeUnderway(id(), ticket);
    }

    public void open() {
        SelfEntry entry = new SelfEntry(kind(), name, number, representative, username);
        List<Registration.Fault> faults = registration.faults(entry, getAddress(), password);
        faults.forEach(fault -> messages.refused(fieldOf(fault.part()), fault.violation()));
        if (faults.isEmpty()) {
            messages.about("person:called:username");
            visit.signIn(registration.open(id(), ticket, entry, password));
            notices.done("portalText", "person.done");
            visit.goTo(OwnPath.orElse(back, "/account"));
        }
    }

    private static String fieldOf(SelfEntry.Part part) {
        if (part == null) {
            return "person:secret:password";
        }
        return switch (part) {
            case NAME -> "person:named:name";
            case NUMBER -> "person:numbered:number";
            case REPRESENTATIVE -> "person:represented:representative";
            case USERNAME -> "person:called:username";
        };
    }

    /** Whether there is still something to be filled in. */
    public boolean isUnderway() {
        if (underway == null) {
            underway = registration.underway(id(), ticket);
        }
        return underway != null;
    }

    private Applicant.Kind kind() {
        return isUnderway() ? underway.kind() : Applicant.Kind.CITIZEN;
    }

    public boolean isCitizen() {
        return kind() == Applicant.Kind.CITIZEN;
    }

    public String getAddress() {
        return isUnderway() ? underway.address() : null;
    }

    public String getNameKey() {
        return isCitizen() ? "person.name" : "person.organisation";
    }

    public String getNameHelpKey() {
        return isCitizen() ? "person.name.help" : "person.organisation.help";
    }

    public String getNumberKey() {
        return isCitizen() ? "account.personalId" : "account.taxCode";
    }

    public String getNumberHelpKey() {
        return isCitizen() ? "person.personalId.help" : "person.taxCode.help";
    }

    private UUID id() {
        UUID id = UuidText.read(check);
        return id == null ? new UUID(0, 0) : id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
