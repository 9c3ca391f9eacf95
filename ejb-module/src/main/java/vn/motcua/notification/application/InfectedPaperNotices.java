package vn.motcua.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.document.domain.InfectedContentFound;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierComponent;
import vn.motcua.dossier.domain.PaperPlaces;
import vn.motcua.notification.domain.DossierWording;
import vn.motcua.notification.domain.Notice;
import vn.motcua.notification.domain.NoticeChannel;
import vn.motcua.notification.domain.NoticeSending;
import vn.motcua.notification.domain.Notices;

/** Báo người nộp về giấy tờ có mã độc: once a paper and dossier, however often it is scanned. */
@ApplicationScoped
class InfectedPaperNotices {

    @Inject PaperPlaces places;
    @Inject Notices notices;
    @Inject Clock clock;

    void on(@Observes InfectedContentFound found) {
        for (UUID document : found.documents()) {
            places.holding(document.toString()).stream()
                    .filter(dossier -> dossier.applicantId() != null)
                    .forEach(dossier -> tell(dossier, document.toString()));
        }
    }

    private void tell(Dossier dossier, String document) {
        String occasion = "infected:" + dossier.id() + ":" + document;
        if (notices.exists(occasion)) {
            return;
        }
        String file = dossier.components().stream().filter(paper -> paper.documentId().equals(document))
                .map(DossierComponent::fileName).findFirst().orElseThrow();
        Instant now = clock.instant();
        Notice notice = new Notice(occasion, dossier.applicantId(), dossier.code() == null ? null : dossier.code().value(),
                DossierWording.ofInfected(dossier, file), now);
        notices.add(notice);
        String email = dossier.applicant().email();
        if (email != null && !email.isBlank()) {
            notices.add(new NoticeSending(notice.id(), NoticeChannel.EMAIL, email.strip(), now));
        }
    }
}
