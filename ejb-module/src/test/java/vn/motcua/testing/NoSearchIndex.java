package vn.motcua.testing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.motcua.search.domain.SearchAnswer;
import vn.motcua.search.domain.SearchIndex;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.SearchUnavailable;
import vn.motcua.search.domain.Searchable;
import vn.motcua.search.domain.Suggestion;

/** An index that cannot be asked, as right after a first start or with its server down. */
public class NoSearchIndex implements SearchIndex {

    @Override
    public SearchAnswer find(SearchQuestion question) {
        throw new SearchUnavailable();
    }

    @Override
    public List<Suggestion> suggest(String typed, Set<SearchKind> kinds, int most) {
        throw new SearchUnavailable();
    }

    @Override
    public void put(Collection<Searchable> items) {
        throw new SearchUnavailable();
    }

    @Override
    public void remove(SearchKind kind, Collection<String> ids) {
        throw new SearchUnavailable();
    }

    @Override
    public void retain(SearchKind kind, Set<String> ids) {
        throw new SearchUnavailable();
    }
}
