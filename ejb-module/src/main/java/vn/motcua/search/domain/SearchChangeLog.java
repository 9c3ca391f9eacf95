package vn.motcua.search.domain;

import java.time.Instant;
import java.util.List;

/** Sổ thay đổi của tìm kiếm. */
public interface SearchChangeLog {

    void add(SearchChange change);

    /** Oldest first. */
    List<SearchChange> since(Instant moment);

    int removeBefore(Instant moment);
}
