package vn.motcua.web.portal.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.kernel.Page;
import vn.motcua.notification.application.NoticeCard;
import vn.motcua.notification.application.OwnNotices;
import vn.motcua.web.support.Notices;

/** Thông báo của tôi: the newest first; what was not read yet stands out. */
@Named
@RequestScoped
public class ListNoticePage {

    @Inject OwnNotices own;
    @Inject Notices done;

    private String after;
    private Page<NoticeCard> list;

    public void open() {
        list = own.page(after);
    }

    public String markAllRead() {
        own.markAllRead();
        done.done("portalText", "listNotice.allRead");
        return "/portal/notice/list?faces-redirect=true";
    }

    public Page<NoticeCard> getList() {
        if (list == null) {
            open();
        }
        return list;
    }

    public boolean isAnythingUnread() {
        return getList().items().stream().anyMatch(notice -> !notice.read());
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
