package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.domain.CodeListEntry;
import vn.motcua.reference.domain.CodeLists;

/** Tên gọi trạng thái: what the states of dossiers are called today. Names only, so anybody may ask. */
@Stateless
@OpenToAnyone
public class ProcessingStatuses {

    @Inject CodeLists lists;
    @Inject Clock clock;

    /** By state, the status that stands for it; a state for which there is none, or more than one, is left out. */
    public Map<DossierStatus, ProcessingStatus> names() {
        Map<DossierStatus, ProcessingStatus> names = new EnumMap<>(DossierStatus.class);
        Map<DossierStatus, Integer> claims = new EnumMap<>(DossierStatus.class);
        on(VietnamTime.today(clock))
                .filter(status -> status.main() && status.internal() != null)
                .forEach(status -> {
                    names.put(status.internal(), status);
                    claims.merge(status.internal(), 1, Integer::sum);
                });
        claims.forEach((state, count) -> {
            if (count > 1) {
                names.remove(state);
            }
        });
        return names;
    }

    /** What an office may call a dossier in that state today, the state as such first. */
    public List<ProcessingStatus> partsOf(DossierStatus state) {
        return on(VietnamTime.today(clock))
                .filter(status -> status.internal() == state)
                .sorted(Comparator.comparing(status -> !status.main()))
                .toList();
    }

    /** As it was called then; null without a code, and for one that no list of that day has. */
    public ProcessingStatus named(String code, Instant then) {
        return code == null ? null : on(VietnamTime.at(then).toLocalDate())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private Stream<ProcessingStatus> on(LocalDate day) {
        return lists.validOn(ProcessingStatus.LIST, day).stream().map(CodeListEntry::values).map(ProcessingStatus::of);
    }
}
