package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.DossierUsage;

@ApplicationScoped
class JpaDossierUsage implements DossierUsage {

    private static final List<DossierStatus> CLOSED =
            Arrays.stream(DossierStatus.values()).filter(DossierStatus::isFinal).toList();

    @PersistenceContext EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<OfVersion> byVersion(String procedureCode) {
        return em.createNativeQuery("select d.procedure_version_id, count(*),"
                        + " sum(case when d.status in (:closed) then 0 else 1 end) from dossier d"
                        + " where d.procedure_code = :code and d.status <> 'DRAFT' group by d.procedure_version_id"
                        + " order by d.procedure_version_id desc")
                .setParameter("closed", CLOSED.stream().map(Enum::name).toList())
                .setParameter("code", procedureCode)
                .getResultList()
                .stream()
                .map(row -> of((Object[]) row))
                .toList();
    }

    private static OfVersion of(Object[] row) {
        return new OfVersion(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
    }
}
