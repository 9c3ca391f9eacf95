package vn.motcua.identity.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.Role;

/** Cán bộ duy nhất: whoever is asked for is the same counter officer. */
class OneOfficer implements Officers {

    @Override
    public Optional<Officer> find(String username) {
        Officer officer = new Officer(username, "Đỗ Thị Thanh Hằng", "Công chức một cửa", "H99.101", "VP");
        officer.entrustWith(Set.of(Role.COUNTER_OFFICER));
        return Optional.of(officer);
    }

    @Override
    public List<Officer> ofAgency(String agencyId, Role role) {
        return List.of();
    }

    @Override
    public List<Officer> ofAgency(String agencyId) {
        return List.of();
    }

    @Override
    public List<Officer> withUsernames(Collection<String> usernames) {
        return List.of();
    }

    @Override
    public void add(Officer officer) {
        throw new UnsupportedOperationException();
    }
}
