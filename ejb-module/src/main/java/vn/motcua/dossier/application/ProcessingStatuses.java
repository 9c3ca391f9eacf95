package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
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
        lists.validOn(ProcessingStatus.LIST, VietnamTime.today(clock)).stream()
                .map(CodeListEntry::values)
                .map(ProcessingStatus::of)
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
}
