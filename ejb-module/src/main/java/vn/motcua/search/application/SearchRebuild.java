package vn.motcua.search.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.search.domain.SearchChange;
import vn.motcua.search.domain.SearchKind;

/**
 * Lập lại chỉ mục: page by page over what is there, so that searching goes on meanwhile and the work can be cut off and
 * gone on with. At the end of a kind the other servers are told to do the same.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SearchRebuild {

    @Inject IndexWork work;
    @Inject PublishedContent published;
    @Inject SearchChanges changes;

    /** The piece of work after {@code piece} (null for the first), or null at the end. */
    @Requires(Permission.CONTROL_JOBS)
    public String following(String piece) {
        List<SearchKind> kinds = published.kinds();
        if (piece == null) {
            return kinds.isEmpty() ? null : kinds.get(0) + ":";
        }
        SearchKind kind = kindOf(piece);
        String after = after(piece);
        if (SearchChange.ALL.equals(after)) {
            int next = kinds.indexOf(kind) + 1;
            return next < kinds.size() ? kinds.get(next) + ":" : null;
        }
        List<String> page = published.ids(kind, after, IndexWork.PAGE);
        return kind + ":" + (page.size() < IndexWork.PAGE ? SearchChange.ALL : page.get(page.size() - 1));
    }

    /** Does one piece; may be repeated. */
    @Requires(Permission.CONTROL_JOBS)
    public void rebuild(String piece) {
        SearchKind kind = kindOf(piece);
        if (SearchChange.ALL.equals(after(piece))) {
            work.finish(kind);
            changes.builtHere(kind);
        } else {
            work.takeInAgain(kind, after(piece));
        }
    }

    private static SearchKind kindOf(String piece) {
        return SearchKind.valueOf(piece.substring(0, piece.indexOf(':')));
    }

    private static String after(String piece) {
        String after = piece.substring(piece.indexOf(':') + 1);
        return after.isEmpty() ? null : after;
    }
}
