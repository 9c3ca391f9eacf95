package vn.motcua.search.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Một kết quả. Texts come in fragments, never as markup: the page encodes them and marks those that matched.
 *
 * @param score for the order only, not comparable between questions
 * @param certainty between 0 and 1, comparable between questions: how much of what was asked its name answers, and how
 *     much of its name was asked for
 * @param excerpt empty if nothing beside the title matched
 */
public record Hit(
        SearchKind kind, String id, double score, double certainty, List<Fragment> title, List<Fragment> excerpt)
        implements Serializable {

    public Hit {
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
    }

    public String plainTitle() {
        return Fragment.plain(title);
    }
}
