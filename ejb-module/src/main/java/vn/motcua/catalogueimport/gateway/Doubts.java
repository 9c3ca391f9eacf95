package vn.motcua.catalogueimport.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.Doubt.Kind;

/** Nghi vấn của một dòng: collects what was unclear in one row, and the words that are kept because of it. */
final class Doubts {

    private final List<Doubt> found = new ArrayList<>();
    private final Map<String, String> asPublished = new TreeMap<>();

    void add(Kind kind, String field, Object read) {
        Doubt doubt = new Doubt(field, kind, String.valueOf(read));
        if (!found.contains(doubt)) {
            found.add(doubt);
        }
    }

    /** The words are shown beside the content, under the name of the part; more of them in more lines. */
    void keep(Kind kind, String field, String part, String words) {
        add(kind, field, words);
        if (!words.isBlank()) {
            asPublished.merge(part, words, (before, more) -> before.contains(more) ? before : before + "\n" + more);
        }
    }

    List<Doubt> all() {
        return List.copyOf(found);
    }

    Map<String, String> asPublished() {
        return asPublished;
    }
}
