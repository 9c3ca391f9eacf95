package vn.motcua.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.motcua.dossier.domain.DraftRetention;
import vn.motcua.kernel.Setting;

/** Quy định về hồ sơ nháp, as the operator has set it. */
@ApplicationScoped
class DraftRules {

    DraftRetention retention() {
        return new DraftRetention(Duration.ofDays(Setting.MOTCUA_DRAFT_DAYS.number()),
                Duration.ofDays(Setting.MOTCUA_DRAFT_NOTICE_DAYS.number()));
    }
}
