package vn.motcua.web.portal.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.notification.application.OwnNotices;
import vn.motcua.web.support.SignedIn;

/** Số thông báo chưa đọc, on top of each page of an applicant; asked for once a page. */
@Named
@RequestScoped
public class UnreadNotices {

    @Inject OwnNotices own;
    @Inject SignedIn signedIn;

    private Integer number;

    /** 0 for anybody who is no applicant. */
    public int getNumber() {
        if (number == null) {
            number = signedIn.isApplicant() ? own.unread() : 0;
        }
        return number;
    }
}
