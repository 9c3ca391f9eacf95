package vn.motcua.exchange.domain;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.ProcessingStatus;

/**
 * Ánh xạ trạng thái xử lý sang trạng thái quốc gia on one day. It is data, so it may have holes; they are found here and
 * nowhere filled in.
 */
public final class StatusMap {

    private final List<ProcessingStatus> statuses;
    private final Set<String> nationalCodes;

    /** Of the statuses and of the national codes that are valid on the day. */
    public StatusMap(List<ProcessingStatus> statuses, Set<String> nationalCodes) {
        this.statuses = List.copyOf(statuses);
        this.nationalCodes = Set.copyOf(nationalCodes);
    }

    /** @throws UnmappedStatus unless there is exactly one */
    public NationalStatus nationalOf(DossierStatus state) {
        List<ProcessingStatus> main = mainOf(state);
        if (main.size() != 1) {
            throw new UnmappedStatus(state);
        }
        return nationalOf(main.get(0)).orElseThrow(() -> new UnmappedStatus(state));
    }

    /**
     * Of a part of the state; of the state itself where the part has ended since or is none of it.
     *
     * @param part code of the part; null for none
     * @throws UnmappedStatus if neither has one
     */
    public NationalStatus nationalOf(DossierStatus state, String part) {
        return named(state, part).flatMap(this::nationalOf).orElseGet(() -> nationalOf(state));
    }

    /** The part of the state with that code; empty without code, or if there is none today. */
    public Optional<ProcessingStatus> named(DossierStatus state, String part) {
        return statuses.stream()
                .filter(status -> status.internal() == state && status.code().equals(part))
                .findFirst();
    }

    private Optional<NationalStatus> nationalOf(ProcessingStatus status) {
        return nationalCodes.contains(status.national()) ? NationalStatus.withCode(status.national()) : Optional.empty();
    }

    private List<ProcessingStatus> mainOf(DossierStatus state) {
        return statuses.stream().filter(status -> status.main() && status.internal() == state).toList();
    }

    /** Everything that keeps the map from being complete; empty if every state and every status has its place. */
    public List<StatusHole> holes() {
        List<StatusHole> holes = new ArrayList<>();
        for (DossierStatus state : DossierStatus.values()) {
            if (state == DossierStatus.DRAFT) {
                continue; // never leaves
            }
            List<ProcessingStatus> main = mainOf(state);
            if (main.isEmpty()) {
                holes.add(new StatusHole(StatusGap.NO_MAIN_STATUS, state, ""));
            } else if (main.size() > 1) {
                holes.add(new StatusHole(StatusGap.SEVERAL_MAIN_STATUSES, state,
                        main.stream().map(ProcessingStatus::code).collect(joining(", "))));
            }
        }
        for (ProcessingStatus status : statuses) {
            if (status.internal() == null) {
                holes.add(new StatusHole(StatusGap.STATE_UNKNOWN, null, status.code()));
            }
            if (nationalOf(status).isEmpty()) {
                holes.add(new StatusHole(StatusGap.NATIONAL_STATUS_UNKNOWN, status.internal(), status.code()));
            }
        }
        return holes;
    }

    public List<ProcessingStatus> statuses() {
        return statuses;
    }
}
