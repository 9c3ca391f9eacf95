package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.procedure.domain.ContentChange;
import vn.motcua.procedure.domain.ContentProblem;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.RevisionAct;
import vn.motcua.procedure.domain.RevisionKind;

/**
 * Bản soạn thảo, như người soạn, người kiểm tra và người công bố thấy.
 *
 * @param lockVersion state of the draft that was seen; to be given back with every act on it
 * @param content null for an ending
 * @param decision of an ending
 * @param note why it was given back, or a remark of the checker
 * @param problems what the verifier finds now, errors first
 * @param changes what differs from the last published version
 * @param nationalChanges what the National Portal says otherwise meanwhile
 * @param acts what the reader may do with it now
 */
public record RevisionSheet(
        RevisionCard card,
        int lockVersion,
        int basedOn,
        ProcedureContent content,
        PromulgationDecision decision,
        String note,
        List<ContentProblem> problems,
        List<ContentChange> changes,
        List<ContentChange> nationalChanges,
        List<RevisionLine> history,
        Set<RevisionAct> acts)
        implements Serializable {

    public long id() {
        return card.id();
    }

    public LocalDate validFrom() {
        return card.validFrom();
    }

    public boolean isEnding() {
        return card.kind() == RevisionKind.ENDING;
    }

    public boolean isEditable() {
        return acts.contains(RevisionAct.CHANGE);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(ContentProblem::isError);
    }
}
