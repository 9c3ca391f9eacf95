package vn.motcua.procedure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Bối cảnh thẩm định nội dung: what is known around a draft when it is judged.
 *
 * @param sectors codes that may be used
 * @param offered whether an agency of the province takes dossiers of the procedure
 * @param inForceFrom first day of the version that it follows; null if there is none
 * @param laterVersion number of a version that was published after the draft was begun; 0 if there is none
 * @param processes keys of the internal processes by which it is settled, with their definition or null if there is none
 */
public record VerificationContext(
        Set<String> sectors,
        boolean offered,
        LocalDate inForceFrom,
        int laterVersion,
        List<UsedProcess> processes) {

    /** A process by which an agency settles the procedure. */
    public record UsedProcess(String key, ProcessContent definition) {}

    public VerificationContext {
        sectors = Set.copyOf(sectors);
        processes = List.copyOf(processes);
    }
}
