package vn.motcua.search.domain;

import java.io.Serializable;
import java.util.List;

/** Gợi ý khi đang gõ. */
public record Suggestion(SearchKind kind, String id, List<Fragment> title) implements Serializable {

    public Suggestion {
        title = List.copyOf(title);
    }

    public String plainTitle() {
        return Fragment.plain(title);
    }
}
