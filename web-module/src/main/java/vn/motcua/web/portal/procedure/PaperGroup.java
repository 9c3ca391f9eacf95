package vn.motcua.web.portal.procedure;

import java.util.List;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.RequiredDocument;

/**
 * Giấy tờ của một trường hợp, hoặc của mọi trường hợp: the first ones at once, the others when asked for, because some
 * procedures publish a hundred.
 *
 * @param about the case; null for papers that everybody needs
 */
public record PaperGroup(ProcedureCase about, List<RequiredDocument> first, List<RequiredDocument> others) {

    private static final int AT_ONCE = 12;
    private static final int TOO_FEW_TO_HIDE = 3;

    static PaperGroup of(ProcedureCase about, List<RequiredDocument> published) {
        List<RequiredDocument> papers = published.stream().map(PaperGroup::named).toList();
        int shown = papers.size() <= AT_ONCE + TOO_FEW_TO_HIDE ? papers.size() : AT_ONCE;
        return new PaperGroup(about, papers.subList(0, shown), papers.subList(shown, papers.size()));
    }

    /** Some publications put signs where the name should be and the name below it. */
    private static RequiredDocument named(RequiredDocument paper) {
        boolean nameless = paper.name().chars().noneMatch(Character::isLetterOrDigit);
        return !nameless || paper.hint() == null ? paper : new RequiredDocument(paper.code(), paper.caseKey(), paper.hint(),
                paper.originals(), paper.copies(), paper.certifiedCopies(), paper.required(), paper.formKey(), null,
                paper.templates());
    }

    public int size() {
        return first.size() + others.size();
    }
}
