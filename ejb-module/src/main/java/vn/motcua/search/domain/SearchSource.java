package vn.motcua.search.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Nguồn nội dung tìm kiếm: delivers what is published now of one kind. A CDI bean of the feature that owns the content;
 * called inside a transaction. Content is always read afresh: a change carries identifiers only.
 */
public interface SearchSource {

    SearchKind kind();

    /** Identifiers of all that is published, in ascending order, those after {@code after} (null for the first). */
    List<String> ids(String after, int most);

    /** Those of {@code ids} that are published today; what is missing is removed from the index. */
    List<Searchable> byIds(Collection<String> ids);

    /** Whose validity begins or ends after the one day and up to the other, without anybody doing anything. */
    default Set<String> turning(LocalDate after, LocalDate upTo) {
        return Set.of();
    }
}
