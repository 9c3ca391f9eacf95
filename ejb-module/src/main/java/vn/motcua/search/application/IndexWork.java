package vn.motcua.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.kernel.Setting;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.search.domain.ReadMark;
import vn.motcua.search.domain.SearchChange;
import vn.motcua.search.domain.SearchEngine;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.Searchable;

/**
 * Cập nhật chỉ mục của máy chủ này. The index remembers up to when it has read the changes; each reading begins some
 * minutes earlier, because a long transaction or a clock that is behind shows its row late. Putting in twice does no harm.
 */
@ApplicationScoped
public class IndexWork {

    static final Duration OVERLAP = Duration.ofMinutes(10);
    /** Changes are kept so long; an index that has slept longer is built anew. */
    static final Duration KEPT = Duration.ofDays(8);
    static final int PAGE = 200;

    private static final Logger LOG = Logger.getLogger(IndexWork.class.getName());

    @Inject SearchEngine engine;
    @Inject PublishedContent published;
    @Inject CurrentThesaurus thesaurus;
    @Inject Clock clock;

    private final ReentrantLock writing = new ReentrantLock();
    private final Set<Long> taken = new HashSet<>();

    /** Takes in what was noted since the last time; builds everything if there is no index yet. */
    public void catchUp() {
        if (!writing.tryLock()) {
            return; // somebody is at it; the next call comes within seconds
        }
        try {
            ReadMark mark = engine.mark();
            if (mark == null || mark.changesUpTo().isBefore(clock.instant().minus(KEPT))) {
                buildAll();
            } else {
                readOn(mark);
            }
        } finally {
            writing.unlock();
        }
    }

    private void buildAll() {
        Instant began = clock.instant();
        LocalDate today = VietnamTime.today(clock);
        taken.clear();
        thesaurus.reload();
        for (SearchKind kind : published.kinds()) {
            buildKind(kind);
        }
        engine.commit(new ReadMark(began, today));
        LOG.log(Level.INFO, "search index built in {0} ms", Duration.between(began, clock.instant()).toMillis());
    }

    private void buildKind(SearchKind kind) {
        List<String> page;
        String after = null;
        do {
            page = published.ids(kind, after, PAGE);
            engine.put(published.byIds(kind, page));
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        engine.retain(kind, allIds(kind));
    }

    private void readOn(ReadMark mark) {
        Instant began = clock.instant();
        List<SearchChange> window = published.changesSince(mark.changesUpTo().minus(OVERLAP));
        List<SearchChange> changes = window.stream().filter(change -> !taken.contains(change.id())).toList();
        LocalDate today = VietnamTime.today(clock);
        if (changes.isEmpty() && today.equals(mark.day())) {
            moveOn(mark, began, window);
            return;
        }
        Map<SearchKind, Set<String>> ids = new TreeMap<>();
        Set<SearchKind> whole = new LinkedHashSet<>();
        changes.forEach(change -> sort(change, ids, whole));
        if (!today.equals(mark.day())) {
            published.kinds().forEach(kind -> ids.computeIfAbsent(kind, one -> new LinkedHashSet<>())
                    .addAll(published.turning(kind, mark.day(), today)));
            published.forgetChangesBefore(clock.instant().minus(KEPT).minus(KEPT));
        }
        whole.forEach(this::buildKind);
        ids.forEach((kind, some) -> takeInUnlocked(kind, whole.contains(kind) ? Set.of() : some));
        Instant last = changes.stream().map(SearchChange::changedAt).max(Instant::compareTo).orElse(mark.changesUpTo());
        engine.commit(new ReadMark(last.isAfter(mark.changesUpTo()) ? last : mark.changesUpTo(), today));
        changes.forEach(change -> taken.add(change.id()));
    }

    /** After an import the same thousands of changes would be read every few seconds, and put in again at the next start. */
    private void moveOn(ReadMark mark, Instant now, List<SearchChange> window) {
        if (!window.isEmpty() && mark.changesUpTo().isBefore(now.minus(OVERLAP))) {
            engine.commit(new ReadMark(now, mark.day()));
            taken.clear();
        }
    }

    private void sort(SearchChange change, Map<SearchKind, Set<String>> ids, Set<SearchKind> whole) {
        if (change.isSynonyms()) {
            thesaurus.reload();
            return;
        }
        SearchKind kind = SearchKind.valueOf(change.kind());
        if (!published.kinds().contains(kind)) {
            return;
        }
        if (!change.isAll()) {
            ids.computeIfAbsent(kind, one -> new LinkedHashSet<>()).add(change.itemId());
        } else if (!Setting.MOTCUA_NODE.value().equals(change.origin())) {
            whole.add(kind);
        }
    }

    private void takeInUnlocked(SearchKind kind, Set<String> ids) {
        List<String> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += PAGE) {
            List<String> page = all.subList(from, Math.min(all.size(), from + PAGE));
            List<Searchable> there = published.byIds(kind, page);
            engine.put(there);
            Set<String> gone = new HashSet<>(page);
            there.forEach(item -> gone.remove(item.id()));
            if (!gone.isEmpty()) {
                engine.remove(kind, gone);
            }
        }
    }

    /** One page of a rebuilding that somebody asked for; returns how many there were. */
    public int takeInAgain(SearchKind kind, String after) {
        writing.lock();
        try {
            List<String> page = published.ids(kind, after, PAGE);
            engine.put(published.byIds(kind, page));
            return page.size();
        } finally {
            writing.unlock();
        }
    }

    /** The end of such a rebuilding: what is no longer published goes, and all of it is made durable. */
    public void finish(SearchKind kind) {
        writing.lock();
        try {
            engine.retain(kind, allIds(kind));
            ReadMark mark = engine.mark();
            if (mark != null) {
                engine.commit(mark);
            }
        } finally {
            writing.unlock();
        }
    }

    private Set<String> allIds(SearchKind kind) {
        Set<String> all = new HashSet<>();
        List<String> page;
        String after = null;
        do {
            page = published.ids(kind, after, PAGE);
            all.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        return all;
    }
}
