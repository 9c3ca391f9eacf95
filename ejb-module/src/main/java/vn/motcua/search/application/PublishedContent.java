package vn.motcua.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.motcua.search.domain.SearchChange;
import vn.motcua.search.domain.SearchChangeLog;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchSource;
import vn.motcua.search.domain.Searchable;

/** Nội dung đã công bố: what the index reads, each look in a short transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class PublishedContent {

    @Inject @Any Instance<SearchSource> sources;
    @Inject SearchChangeLog log;

    /** Of which kinds there is anything to find, in a fixed order. */
    public List<SearchKind> kinds() {
        return sources.stream().map(SearchSource::kind).sorted().toList();
    }

    public List<String> ids(SearchKind kind, String after, int most) {
        return source(kind).ids(after, most);
    }

    public List<Searchable> byIds(SearchKind kind, Collection<String> ids) {
        return source(kind).byIds(ids);
    }

    public Set<String> turning(SearchKind kind, LocalDate after, LocalDate upTo) {
        return source(kind).turning(after, upTo);
    }

    public List<SearchChange> changesSince(Instant moment) {
        return log.since(moment);
    }

    public void forgetChangesBefore(Instant moment) {
        log.removeBefore(moment);
    }

    private SearchSource source(SearchKind kind) {
        return sources.stream().filter(source -> source.kind() == kind).findFirst().orElseThrow();
    }
}
