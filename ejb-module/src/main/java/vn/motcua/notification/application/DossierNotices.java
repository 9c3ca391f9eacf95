package vn.motcua.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.motcua.dossier.application.ProcessingStatuses;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.notification.domain.DossierWording;
import vn.motcua.notification.domain.Notice;
import vn.motcua.notification.domain.NoticeChannel;
import vn.motcua.notification.domain.NoticeSending;
import vn.motcua.notification.domain.Notices;
import vn.motcua.reference.domain.Agencies;

/** Thông báo cho người nộp về mỗi việc trên hồ sơ, in the transaction of the act. */
@ApplicationScoped
class DossierNotices {

    @Inject Dossiers dossiers;
    @Inject Agencies agencies;
    @Inject ProcessingStatuses statuses;
    @Inject Notices notices;

    void on(@Observes DossierEvent event) {
        Dossier dossier = dossiers.find(event.dossierId(), DataScope.PROVINCE).orElseThrow();
        if (dossier.applicantId() == null) {
            return;
        }
        ProcessingStatus part = statuses.named(event.subStatus(), event.at());
        Notice notice = new Notice("dossier:" + event.code().value() + ":" + event.number(), dossier.applicantId(),
                event.code().value(),
                DossierWording.of(event, dossier, agencies.get(dossier.agencyId()).name(),
                        part == null ? null : part.name()),
                event.at());
        notices.add(notice);
        String email = dossier.applicant().email();
        if (email != null && !email.isBlank()) {
            notices.add(new NoticeSending(notice.id(), NoticeChannel.EMAIL, email.strip(), event.at()));
        }
    }
}
