package vn.motcua.procedure.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.SearchableProcedure;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchSource;
import vn.motcua.search.domain.Searchable;

/** Thủ tục đưa vào chỉ mục: the version of each procedure that is in force today. */
@ApplicationScoped
class ProcedureSearchSource implements SearchSource {

    @Inject Procedures procedures;
    @Inject Offerings offerings;
    @Inject Sectors sectors;
    @Inject Clock clock;

    @Override
    public SearchKind kind() {
        return SearchKind.PROCEDURE;
    }

    @Override
    public List<String> ids(String after, int most) {
        return procedures.codesInForce(VietnamTime.today(clock), after, most);
    }

    @Override
    public List<Searchable> byIds(Collection<String> ids) {
        LocalDate today = VietnamTime.today(clock);
        Map<String, String> sectorNames = sectors.all().stream().collect(toMap(Sector::code, Sector::name));
        Map<String, Set<String>> receivers = offerings.receivers(ids, today);
        return procedures.inForce(ids, today).stream()
                .map(version -> SearchableProcedure.of(version.procedureCode(), version.content(),
                        sectorNames.getOrDefault(version.classification().sectorCode(), ""),
                        receivers.getOrDefault(version.procedureCode(), Set.of())))
                .toList();
    }

    @Override
    public Set<String> turning(LocalDate after, LocalDate upTo) {
        return Set.copyOf(procedures.turning(after, upTo));
    }
}
