package vn.motcua.procedure.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kho bản soạn thảo. */
public interface Revisions {

    /** @throws UnknownRevision if there is none */
    ProcedureRevision get(long id);

    Optional<ProcedureRevision> openOf(String procedureCode);

    /** The open ones of these procedures, by code. */
    Map<String, ProcedureRevision> openOf(Collection<String> procedureCodes);

    /** All there ever were, the latest first. */
    List<ProcedureRevision> everOf(String procedureCode);

    /** Those in one of these states, the longest waiting first. */
    List<ProcedureRevision> in(Collection<RevisionState> states, int most);

    Map<RevisionState, Integer> countByState();

    List<RevisionEvent> historyOf(long revisionId);

    /** @throws RevisionOpenAlready if the procedure has one */
    void add(ProcedureRevision revision);

    /** @throws vn.motcua.kernel.ChangedMeanwhile if somebody else saved first */
    void keep(ProcedureRevision revision, RevisionEvent event);
}
