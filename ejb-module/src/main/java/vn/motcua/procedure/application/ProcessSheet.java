package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.procedure.domain.ContentProblem;
import vn.motcua.procedure.domain.ProcessContent;
import vn.motcua.procedure.domain.ProcessDefinition;

/**
 * Một phiên bản quy trình nội bộ.
 *
 * @param validFrom null while it is a draft
 * @param mayPublish whether the reader may publish it: somebody else wrote it
 */
public record ProcessSheet(
        long id,
        int lockVersion,
        String key,
        int number,
        boolean draft,
        ProcessContent content,
        int longestInHours,
        LocalDate validFrom,
        String draftedBy,
        List<ContentProblem> problems,
        boolean mayEdit,
        boolean mayPublish)
        implements Serializable {

    static ProcessSheet of(ProcessDefinition one, List<ContentProblem> problems, boolean mayEdit, boolean mayPublish) {
        boolean draft = one.state() == ProcessDefinition.State.DRAFT;
        return new ProcessSheet(one.id(), one.lockVersion(), one.key(), one.number(), draft, one.content(),
                one.content().longestInHours(), one.validFrom(), one.draftedBy(), problems, draft && mayEdit,
                draft && mayPublish);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(ContentProblem::isError);
    }
}
