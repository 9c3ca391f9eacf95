package vn.motcua.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.kernel.Setting;
import vn.motcua.search.domain.SearchChange;
import vn.motcua.search.domain.SearchChangeLog;
import vn.motcua.search.domain.SearchKind;

/**
 * Ghi nhận thay đổi cho tìm kiếm: whoever publishes, changes or withdraws something says so here, in the same transaction.
 * Once it is committed every server takes it into its index within seconds; a crash in between loses nothing.
 */
@ApplicationScoped
public class SearchChanges {

    @Inject SearchChangeLog log;
    @Inject Event<SearchNoted> noted;
    @Inject Clock clock;

    /** Something of that kind is now different from before, or no longer there. */
    public void note(SearchKind kind, String id) {
        add(kind.name(), id, null);
    }

    /** All of that kind may be different, also what is no longer there. */
    public void noteAll(SearchKind kind) {
        add(kind.name(), SearchChange.ALL, null);
    }

    /** This server has built all of that kind anew; the others shall. */
    public void builtHere(SearchKind kind) {
        add(kind.name(), SearchChange.ALL, Setting.MOTCUA_NODE.value());
    }

    public void noteSynonyms() {
        add(SearchChange.SYNONYMS, SearchChange.ALL, null);
    }

    private void add(String kind, String id, String origin) {
        log.add(new SearchChange(kind, id, origin, clock.instant()));
        noted.fire(new SearchNoted());
    }
}
