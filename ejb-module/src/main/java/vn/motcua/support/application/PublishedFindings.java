package vn.motcua.support.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.search.domain.Hit;
import vn.motcua.search.domain.SearchIndex;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.support.domain.Findings;
import vn.motcua.support.domain.Found;

/** Hỏi máy tìm kiếm. */
@ApplicationScoped
public class PublishedFindings implements Findings {

    @Inject SearchIndex index;

    @Override
    public List<Found> procedures(String text, int most) {
        return find(text, Set.of(SearchKind.PROCEDURE), most);
    }

    @Override
    public List<Found> articles(String text, int most) {
        return find(text, Set.of(SearchKind.QUESTION, SearchKind.GUIDE), most);
    }

    @Override
    public boolean isStrange(String text) {
        return !text.isBlank() && !index.find(
                new SearchQuestion(text, Set.of(SearchKind.PROCEDURE), Map.of(), Set.of(), 0, 1)).strange().isEmpty();
    }

    private List<Found> find(String text, Set<SearchKind> kinds, int most) {
        if (text.isBlank()) {
            return List.of(); // the search would answer with everything
        }
        return index.find(new SearchQuestion(text, kinds, Map.of(), Set.of(), 0, most)).hits().stream()
                .map(PublishedFindings::found)
                .toList();
    }

    private static Found found(Hit hit) {
        return new Found(hit.id(), hit.plainTitle(), hit.score(), hit.certainty());
    }
}
