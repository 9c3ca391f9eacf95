package vn.motcua.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.motcua.dossier.domain.DraftEnding;
import vn.motcua.kernel.Setting;
import vn.motcua.notification.domain.DraftWording;
import vn.motcua.notification.domain.Notice;
import vn.motcua.notification.domain.NoticeChannel;
import vn.motcua.notification.domain.NoticeSending;
import vn.motcua.notification.domain.Notices;

/** Thông báo về hồ sơ nháp sắp hết hạn giữ, in the transaction of the act; that one is gone is told on the portal alone. */
@ApplicationScoped
class DraftNotices {

    @Inject Notices notices;

    void on(@Observes DraftEnding ending) {
        String occasion = "draft:" + ending.draftId() + (ending.removed() ? ":removed" : ":ends:" + ending.endsAt());
        Notice notice = new Notice(occasion, ending.applicantId(), null,
                DraftWording.of(ending, Setting.MOTCUA_PUBLIC_URL.value()), ending.at());
        notices.add(notice);
        String email = ending.applicantEmail();
        if (!ending.removed() && email != null && !email.isBlank()) {
            NoticeSending sending = new NoticeSending(notice.id(), NoticeChannel.EMAIL, email.strip(), ending.at());
            sending.isUselessAfter(ending.endsAt());
            notices.add(sending);
        }
    }
}
