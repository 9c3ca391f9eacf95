package vn.motcua.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Dossiers;

/** Lưu hồ sơ nháp: whatever its applicant changes of a draft is kept here, and begins the time anew for which it is kept. */
@ApplicationScoped
class DraftBook {

    @Inject Dossiers dossiers;
    @Inject Clock clock;

    void keep(Dossier draft) {
        draft.touched(clock.instant());
        dossiers.keep(draft);
    }
}
