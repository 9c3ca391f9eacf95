package vn.motcua.federation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.federation.domain.ProviderVisit;
import vn.motcua.federation.domain.ProviderVisits;

/** Sổ các lượt sang bên cung cấp định danh; each line in a transaction of its own, so that what was used stays used. */
@ApplicationScoped
class VisitBook {

    @Inject ProviderVisits visits;
    @Inject Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public void begin(ProviderVisit visit) {
        visits.forgetBefore(clock.instant());
        visits.add(visit);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ProviderVisit> take(String state) {
        return visits.take(state);
    }
}
