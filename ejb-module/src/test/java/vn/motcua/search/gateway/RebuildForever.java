package vn.motcua.search.gateway;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.Searchable;

/** A process of its own that builds the index again and again until somebody kills it. */
final class RebuildForever {

    static final int THINGS = 400;

    private RebuildForever() {}

    public static void main(String[] arguments) {
        List<Searchable> all = IntStream.range(0, THINGS)
                .mapToObj(number -> SmallCatalogue.item(
                        String.format("1.%06d", number), "Đăng ký kết hôn theo mẫu số " + number, "hộ tịch", "COMMUNE"))
                .toList();
        Set<String> ids = all.stream().map(Searchable::id).collect(Collectors.toSet());
        LuceneEngine engine = new LuceneEngine(Path.of(arguments[0]));
        while (true) {
            for (int from = 0; from < THINGS; from += 50) {
                engine.put(all.subList(from, from + 50));
            }
            engine.retain(SearchKind.PROCEDURE, ids);
            engine.commit(SmallCatalogue.MARK);
            System.out.write('.'); // from now on the whole must survive
            System.out.flush();
        }
    }
}
