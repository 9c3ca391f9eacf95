package vn.motcua.demo;

import java.util.List;
import java.util.Set;
import vn.motcua.identity.application.OfficerEntry;
import vn.motcua.identity.domain.Role;

/** One officer in {@code officers.json}. */
public record OfficerFact(
        String username,
        String fullName,
        String title,
        String agency,
        String unit,
        List<Role> roles,
        String email,
        String phone) {

    OfficerEntry entry() {
        return new OfficerEntry(username, fullName, title, agency, unit, Set.copyOf(roles), email, phone);
    }
}
