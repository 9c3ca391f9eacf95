package vn.motcua.search.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Kho từ đồng nghĩa. */
public interface Synonyms {

    /** All in use, by topic and saying. */
    List<Synonym> inUse();

    /** Everything there ever was for a saying, the latest first. */
    List<Synonym> everOf(String said);

    Optional<Synonym> find(long id);

    Optional<Synonym> inUse(String said);

    /** Whatever was in the list at any time. */
    Set<String> everSaid();

    void add(Synonym synonym);

    /** So that an ended row leaves room for its follower in the same transaction. */
    void flush();
}
