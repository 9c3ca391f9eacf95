package vn.motcua.exchange.application;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.exchange.domain.NationalStatus;
import vn.motcua.exchange.domain.StatusMap;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.domain.CodeListEntry;
import vn.motcua.reference.domain.CodeLists;

/** Ánh xạ trạng thái hôm nay, as the catalogues have it. */
@ApplicationScoped
class StatusMapping {

    @Inject CodeLists lists;
    @Inject Clock clock;

    StatusMap today() {
        LocalDate today = VietnamTime.today(clock);
        return new StatusMap(
                lists.validOn(ProcessingStatus.LIST, today).stream()
                        .map(CodeListEntry::values)
                        .map(ProcessingStatus::of)
                        .toList(),
                lists.validOn(NationalStatus.LIST, today).stream().map(CodeListEntry::code).collect(toSet()));
    }
}
