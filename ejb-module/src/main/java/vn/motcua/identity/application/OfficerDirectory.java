package vn.motcua.identity.application;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.Role;

/** Danh bạ cán bộ: to whom work can be given, and what the people in a dossier's history are called. */
@Stateless
public class OfficerDirectory {

    @Inject Officers officers;

    /** Officers of any agency who hold the role, by name: a desk also hands work to the office that it receives for. */
    @Requires(Permission.ASSIGN_WORK)
    public List<OfficerCard> ofAgency(String agencyId, Role role) {
        return officers.ofAgency(agencyId, role).stream().map(OfficerCard::of).toList();
    }

    /** Full names by user name; unknown ones are left out. */
    @Requires(Permission.VIEW_DOSSIERS)
    public Map<String, String> names(Collection<String> usernames) {
        return officers.withUsernames(usernames).stream().collect(toMap(Officer::username, Officer::fullName));
    }
}
