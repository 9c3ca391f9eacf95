package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ContentChange;
import vn.motcua.procedure.domain.ContentDifference;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.UnknownProcedure;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

/** Các phiên bản đã công bố: what a procedure says, said before and will say. Published law, so anybody may read it. */
@Stateless
@OpenToAnyone
public class ProcedureHistory {

    @Inject ProcedureCatalogue catalogue;
    @Inject Procedures procedures;
    @Inject Sectors sectors;
    @Inject Clock clock;

    /**
     * The version with that number; without a number the one in force, or the last one of a procedure that is abolished,
     * because people keep its address.
     *
     * @throws UnknownProcedure if nothing like it was ever published
     */
    public PublishedVersion read(String code, Integer number) {
        LocalDate today = VietnamTime.today(clock);
        ProcedureVersion inForce = procedures.findInForce(code, today).orElse(null);
        if (inForce != null && (number == null || number == inForce.number())) {
            return new PublishedVersion(catalogue.details(code), Standing.IN_FORCE, inForce.validFrom());
        }
        List<ProcedureVersion> published = published(code);
        ProcedureVersion wanted = published.stream()
                .filter(version -> number == null || version.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownProcedure(code));
        Standing standing = Standing.of(wanted, inForce, today);
        return new PublishedVersion(details(wanted), standing, since(wanted, standing, published));
    }

    /** All that was ever published under the code, the latest first. */
    public List<VersionSummary> versions(String code) {
        LocalDate today = VietnamTime.today(clock);
        List<ProcedureVersion> published = published(code);
        if (published.isEmpty()) {
            throw new UnknownProcedure(code);
        }
        ProcedureVersion inForce = procedures.findInForce(code, today).orElse(null);
        return published.stream()
                .map(version -> VersionSummary.of(version, Standing.of(version, inForce, today)))
                .toList();
    }

    /**
     * What a version says otherwise than the one published before it; nothing for the first one.
     *
     * @throws UnknownProcedure if there is no such version
     */
    public List<ContentChange> changes(String code, int number) {
        List<ProcedureVersion> published = published(code);
        ProcedureVersion after = numbered(published, number).orElseThrow(() -> new UnknownProcedure(code));
        return numbered(published, number - 1)
                .map(before -> ContentDifference.between(before.content(), after.content()))
                .orElse(List.of());
    }

    private static Optional<ProcedureVersion> numbered(List<ProcedureVersion> versions, int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    private List<ProcedureVersion> published(String code) {
        return procedures.everOf(code).stream().filter(ProcedureVersion::isPublished).toList();
    }

    private LocalDate since(ProcedureVersion wanted, Standing standing, List<ProcedureVersion> published) {
        return switch (standing) {
            case IN_FORCE, TO_COME -> wanted.validFrom();
            case ENDED -> procedures.find(wanted.procedureCode()).orElseThrow().abolishedOn();
            case REPLACED -> published.stream()
                    .filter(version -> version.number() == wanted.number() + 1)
                    .findFirst()
                    .map(ProcedureVersion::validFrom)
                    .orElse(null);
        };
    }

    /** Who takes dossiers is not said of a version that nobody files under. */
    private ProcedureDetails details(ProcedureVersion version) {
        String sectorCode = version.classification().sectorCode();
        String sectorName = sectors.find(sectorCode).map(Sector::name).orElse(sectorCode);
        String ministry = sectors.find(sectorCode).map(Sector::ministry).orElse(null);
        return new ProcedureDetails(ProcedureCard.of(version, sectorName), version.number(),
                version.classification().partialReason(), ministry, version.content(), false, List.of(), List.of(),
                version.validFrom());
    }
}
