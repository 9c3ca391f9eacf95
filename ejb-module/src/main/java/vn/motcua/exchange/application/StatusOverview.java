package vn.motcua.exchange.application;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.exchange.domain.NationalStatus;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.domain.CodeListEntry;
import vn.motcua.reference.domain.CodeLists;

/** Xem trạng thái xử lý và ánh xạ của chúng. The entries themselves are changed like those of any other catalogue. */
@Stateless
public class StatusOverview {

    @Inject CodeLists lists;
    @Inject StatusMapping mapping;
    @Inject Clock clock;

    @Requires(Permission.MANAGE_CODE_LISTS)
    public StatusTable table() {
        LocalDate today = VietnamTime.today(clock);
        Map<String, String> national = lists.validOn(NationalStatus.LIST, today).stream()
                .collect(toMap(CodeListEntry::code, CodeListEntry::name));
        List<StatusRow> rows = lists.validOn(ProcessingStatus.LIST, today).stream()
                .map(entry -> {
                    ProcessingStatus status = ProcessingStatus.of(entry.values());
                    return new StatusRow(String.valueOf(entry.id()), status, national.get(status.national()));
                })
                .sorted(Comparator.comparing((StatusRow row) -> row.status().internal(),
                        Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(row -> !row.status().main()))
                .toList();
        return new StatusTable(rows, mapping.today().holes());
    }
}
