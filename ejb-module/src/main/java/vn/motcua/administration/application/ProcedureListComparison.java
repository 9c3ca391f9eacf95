package vn.motcua.administration.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.CatalogueQuery;
import vn.motcua.procedure.domain.CatalogueRow;
import vn.motcua.procedure.domain.CatalogueRows;
import vn.motcua.procedure.domain.CatalogueState;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

/**
 * Đối chiếu danh sách thủ tục: what an agency publishes as its list beside what is in force here. Nothing is changed: people
 * see what is missing, what is too much and what is called otherwise, and decide.
 */
@Stateless
public class ProcedureListComparison {

    private static final int WHOLE_CATALOGUE = 100_000;

    @Inject CatalogueRows rows;
    @Inject Sectors sectors;
    @Inject Clock clock;

    /** Whose procedures there are here, by name. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public List<String> ministries() {
        return List.copyOf(new TreeSet<>(sectors.all().stream().map(Sector::ministry).filter(name -> name != null).toList()));
    }

    /**
     * @param content CSV with a header; the columns of code and name are found by what stands in them
     * @param scope with which of our procedures the list is compared
     * @param ministry for {@link ComparisonScope#ONE_MINISTRY}
     * @throws vn.motcua.administration.domain.NoProcedureCodes if no column holds codes of procedures
     */
    @Requires(Permission.MANAGE_CATALOGUE)
    public ListComparison compare(String fileName, byte[] content, ComparisonScope scope, String ministry) {
        PublishedList list = PublishedList.in(CsvTable.of(CsvTable.textOf(content)));
        Map<String, String> ministryOf = sectors.all().stream()
                .filter(sector -> sector.ministry() != null)
                .collect(toMap(Sector::code, Sector::ministry));
        List<CatalogueRow> inForce = rows.page(
                new CatalogueQuery(null, CatalogueState.IN_FORCE, null, null, null, null, WHOLE_CATALOGUE),
                VietnamTime.today(clock)).items();
        Set<String> meant = switch (scope) {
            case EVERYTHING -> Set.of();
            case ONE_MINISTRY -> Set.of(ministry == null ? "" : ministry);
            case MINISTRIES_OF_THE_LIST -> inForce.stream()
                    .filter(row -> list.names().containsKey(row.code()))
                    .map(row -> ministryOf.getOrDefault(String.valueOf(row.sectorCode()), ""))
                    .filter(name -> !name.isEmpty())
                    .collect(toSet());
        };
        return compared(fileName, list, inForce, ministryOf, meant);
    }

    private static ListComparison compared(String fileName, PublishedList list, List<CatalogueRow> inForce,
            Map<String, String> ministryOf, Set<String> meant) {
        Map<String, String> missing = new TreeMap<>(list.names());
        List<ComparedProcedure> extra = new ArrayList<>();
        List<ComparedProcedure> renamed = new ArrayList<>();
        int compared = 0;
        for (CatalogueRow row : inForce) {
            String listed = list.names().get(row.code());
            boolean ofThem = meant.isEmpty() || meant.contains(ministryOf.getOrDefault(String.valueOf(row.sectorCode()), ""));
            compared += ofThem ? 1 : 0;
            missing.remove(row.code());
            if (listed == null && ofThem) {
                extra.add(new ComparedProcedure(row.code(), null, row.name()));
            } else if (listed != null && !listed.isEmpty() && !alike(listed, row.name())) {
                renamed.add(new ComparedProcedure(row.code(), listed, row.name()));
            }
        }
        return new ListComparison(fileName, List.copyOf(new TreeSet<>(meant)), list.names().size(), compared,
                list.names().size() - missing.size() - renamed.size(),
                missing.entrySet().stream().map(one -> new ComparedProcedure(one.getKey(), one.getValue(), null)).toList(),
                extra, renamed, list.unread(), list.repeated());
    }

    /** Blanks, letter case and the Unicode form do not make another name; accents and signs do. */
    private static boolean alike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Folded.composed(name).replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
    }
}
