package vn.motcua.workflow.domain;

import java.util.List;
import java.util.Optional;
import vn.motcua.identity.domain.DataScope;

/** Kho việc phải làm. */
public interface WorkItems {

    void add(WorkItem item);

    /** @throws UnknownWorkItem if there is none in scope */
    WorkItem get(long id, DataScope scope);

    /** Open items in the hands of {@code assignee}, what is due first first. */
    List<WorkCard> openOf(String assignee, DataScope scope);

    Optional<WorkItem> openOn(long dossierId);

    /** Who assessed the dossier last. */
    Optional<String> lastAssessorOf(long dossierId);

    /** How many open items each officer of the agency holds: the next one goes where there are fewest. */
    long openCount(String assignee);

    /** Writes now, so that a stale save is an answer. */
    void keep();
}
