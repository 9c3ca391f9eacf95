package vn.motcua.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.motcua.identity.domain.AccountLetter;
import vn.motcua.identity.domain.Seal;
import vn.motcua.kernel.Setting;
import vn.motcua.notification.domain.AccountWording;
import vn.motcua.notification.domain.Notice;
import vn.motcua.notification.domain.NoticeChannel;
import vn.motcua.notification.domain.NoticeSending;
import vn.motcua.notification.domain.NoticeText;
import vn.motcua.notification.domain.Notices;

/** Thư về tài khoản, in the transaction of the act; what it says is sealed until it is sent, and forgotten then. */
@ApplicationScoped
class AccountNotices {

    @Inject Notices notices;
    @Inject Seal seal;

    void on(@Observes AccountLetter letter) {
        NoticeText text = AccountWording.of(letter, Setting.MOTCUA_PUBLIC_URL.value());
        Notice notice = Notice.sealed(letter.occasion(),
                new NoticeText(text.title(), seal.seal(text.body(), letter.occasion())), letter.at());
        notices.add(notice);
        NoticeSending sending = new NoticeSending(notice.id(), NoticeChannel.EMAIL, letter.address(), letter.at());
        sending.isUselessAfter(letter.until());
        notices.add(sending);
    }
}
