package vn.motcua.statistics.domain;

import java.time.Instant;
import java.util.List;

/** Kho thời gian giải quyết của hồ sơ. */
public interface SettlementTimes {

    /** When a dossier was received and when it had its result; nothing that tells whose it was. */
    record Span(Instant receivedAt, Instant resolvedAt) {}

    /** The last dossiers of the procedure that had their result since then, the latest first. */
    List<Span> ofProcedure(String procedureCode, Instant since, int limit);
}
