package vn.motcua.catalogueimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogueimport.domain.PublishedSector;
import vn.motcua.kernel.Folded;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

/** Đối chiếu lĩnh vực: finds ours by code, then by name with the same ministry, then by name; a missing one is made. */
@ApplicationScoped
public class SectorMatching {

    private static final int LONGEST_CODE = 20;

    @Inject Sectors sectors;

    Optional<Sector> known(PublishedSector published) {
        if (published.code() != null) {
            Optional<Sector> sameCode = sectors.find(published.code()).filter(sector -> published.isNamed(sector.name()));
            if (sameCode.isPresent()) {
                return sameCode;
            }
        }
        List<Sector> named = sectors.all().stream().filter(sector -> published.isNamed(sector.name())).toList();
        return named.stream()
                .filter(sector -> Folded.of(sector.ministry()).equals(Folded.of(published.ministryName())))
                .findFirst()
                .or(() -> published.ministryName() == null ? named.stream().findFirst() : Optional.empty());
    }

    /** Two names with the same initials differ by a part of their hash: one more of them gets the same code in every run of the same source. */
    Sector create(PublishedSector published) {
        String code = published.suggestedCode();
        if (code.length() > LONGEST_CODE || sectors.find(code).isPresent()) {
            String hash = Integer.toHexString(Folded.of(published.name() + published.ministryName()).hashCode());
            code = code.substring(0, Math.min(code.length(), LONGEST_CODE - hash.length() - 1)) + "-" + hash;
        }
        Sector sector = new Sector(code, published.name(), published.ministryName());
        sectors.add(sector);
        return sector;
    }
}
