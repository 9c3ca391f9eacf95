package vn.motcua.statistics.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Thời gian giải quyết thường gặp: how long dossiers of a procedure took of late, in working days from reception to
 * result. Of fewer dossiers than {@link #FEWEST} nothing is said: neither would it mean much, nor must the public guess
 * whose dossier it was.
 *
 * @param median half of them took no longer
 * @param ninetieth nine of ten took no longer
 * @param months how far back they were looked at
 */
public record UsualTime(int median, int ninetieth, int dossiers, int months) implements Serializable {

    public static final int FEWEST = 10;

    public static Optional<UsualTime> of(List<Integer> workingDays, int months) {
        if (workingDays.size() < FEWEST) {
            return Optional.empty();
        }
        List<Integer> sorted = workingDays.stream().sorted().toList();
        return Optional.of(new UsualTime(share(sorted, 50), share(sorted, 90), sorted.size(), months));
    }

    /** The smallest number of days within which that share of the dossiers was settled (nearest rank). */
    private static int share(List<Integer> sorted, int percent) {
        int rank = (sorted.size() * percent + 99) / 100;
        return sorted.get(rank - 1);
    }
}
