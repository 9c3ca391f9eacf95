package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.Param;
import vn.motcua.identity.application.OfficerUpkeep;
import vn.motcua.identity.application.OfficerUpkeep.OfficerAccount;
import vn.motcua.identity.domain.Role;
import vn.motcua.web.support.Notices;

/** Tài khoản cán bộ: roles, closing, sessions. */
@Named
@RequestScoped
public class OfficerPage {

    @Inject OfficerUpkeep upkeep;
    @Inject Notices notices;

    @Inject
    @Param(name = "name")
    String username;

    private OfficerAccount account;
    private Set<Role> roles;

    public void load() {
        getAccount();
    }

    public OfficerAccount getAccount() {
        if (account == null) {
            account = upkeep.look(username);
        }
        return account;
    }

    /** All that an office hands out. */
    public List<Role> getPossibleRoles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.APPLICANT).toList();
    }

    public String entrust() {
        upkeep.entrust(username, roles);
        return done("officer.entrust.done");
    }

    public String close() {
        upkeep.close(username);
        return done("officer.close.done");
    }

    public String reopen() {
        upkeep.reopen(username);
        return done("officer.reopen.done");
    }

    public String endSessions() {
        upkeep.endSessions(username);
        return done("officer.endSessions.done");
    }

    public String resetSecondStep() {
        upkeep.resetSecondStep(username);
        return done("officer.resetSecondStep.done");
    }

    private String done(String key) {
        notices.done("officeText", key);
        return "/admin/officer?faces-redirect=true&name=" + getAccount().card().username();
    }

    public Set<Role> getRoles() {
        if (roles == null) {
            roles = new HashSet<>(getAccount().card().roles());
        }
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }
}
