package vn.motcua.procedure.application;

import java.io.Serializable;
import java.util.Set;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.reference.domain.AdministrativeLevel;

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
        AdministrativeLevel level,
        OnlineLevel onlineLevel,
        Set<Audience> audiences,
        LifeEvent lifeEvent,
        ProcessingTime processingTime,
        boolean online,
        boolean free)
        implements Serializable {

    static ProcedureCard of(ProcedureVersion version, String sectorName) {
        return new ProcedureCard(version.id(), version.procedureCode(), version.name(),
                version.classification().sectorCode(), sectorName, version.classification().level(),
                version.classification().onlineLevel(), version.classification().audiences().all(),
                version.classification().lifeEvent(), usualTimeOf(version), version.offers(SubmissionChannel.ONLINE),
                version.feeSchedule().isFree());
    }

    private static ProcessingTime usualTimeOf(ProcedureVersion version) {
        return version.channels().stream()
                .filter(terms -> terms.channel() == SubmissionChannel.ONLINE)
                .findFirst()
                .or(() -> version.channels().stream().findFirst())
                .map(ChannelTerms::processingTime)
                .orElse(null);
    }
}
