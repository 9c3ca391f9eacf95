package vn.motcua.procedure.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kho quy trình nội bộ. */
public interface ProcessDefinitions {

    /** Of each process the version that holds on that day, by name. */
    List<ProcessDefinition> inForce(LocalDate day);

    /** The same, of these processes only, by key; a key without a process is left out. */
    Map<String, ProcessDefinition> inForce(Collection<String> keys, LocalDate day);

    /** All versions and drafts of one process, the latest first. */
    List<ProcessDefinition> everOf(String key);

    List<ProcessDefinition> drafts();

    Optional<ProcessDefinition> find(long id);

    void add(ProcessDefinition definition);

    /** @throws vn.motcua.kernel.ChangedMeanwhile if somebody else saved first */
    void keep(ProcessDefinition definition);
}
