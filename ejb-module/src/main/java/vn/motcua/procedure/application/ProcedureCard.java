package vn.motcua.procedure.application;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.procedure.domain.SubmissionChannel;

/**
 * Thủ tục trong một danh sách.
 *
 * @param processingTime time limit when filed online, or at the counter if that is not possible
 * @param free whether no way of handing in costs anything
 */
public record ProcedureCard(
        long versionId,
        String code,
        String name,
        String sectorCode,
        String sectorName,
        Set<SettlementLevel> levels,
        OnlineLevel onlineLevel,
        Set<Audience> audiences,
        LifeEvent lifeEvent,
        ProcessingTime processingTime,
        boolean online,
        boolean free)
        implements Serializable {

    static ProcedureCard of(ProcedureVersion version, String sectorName) {
        Classification classified = version.classification();
        return new ProcedureCard(version.id(), version.procedureCode(), version.name(), classified.sectorCode(),
                sectorName, classified.levels(), classified.onlineLevel(), classified.audiences(),
                classified.lifeEvent(), usualTimeOf(version), version.offers(SubmissionChannel.ONLINE),
                version.content().isFree());
    }

    private static ProcessingTime usualTimeOf(ProcedureVersion version) {
        return Stream.concat(Stream.of(SubmissionChannel.ONLINE), Arrays.stream(SubmissionChannel.values()))
                .flatMap(channel -> version.content().processingTime(channel).stream())
                .findFirst()
                .orElse(null);
    }
}
