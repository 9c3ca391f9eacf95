package vn.motcua.search.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.search.domain.SearchAnswer;
import vn.motcua.search.domain.SearchIndex;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.Suggestion;

/** Tìm trong nội dung đã công bố: for anybody, over every kind. What is indexed is public. */
@Stateless
@OpenToAnyone
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicationSearch {

    @Inject SearchIndex index;

    /** @throws vn.motcua.search.domain.SearchUnavailable if the index cannot be asked just now */
    public SearchAnswer find(SearchQuestion question) {
        return index.find(question);
    }

    public List<Suggestion> suggest(String typed, Set<SearchKind> kinds, int most) {
        return index.suggest(typed, kinds, most);
    }
}
