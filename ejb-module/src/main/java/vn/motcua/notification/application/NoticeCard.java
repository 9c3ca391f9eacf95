package vn.motcua.notification.application;

import java.time.Instant;
import java.util.List;
import vn.motcua.notification.domain.Notice;

/** Một thông báo trên trang; without the greeting, which is for letters. */
public record NoticeCard(long id, String dossierCode, String title, List<String> lines, Instant createdAt, boolean read) {

    static NoticeCard of(Notice notice) {
        return new NoticeCard(notice.id(), notice.dossierCode(), notice.title(),
                notice.body().lines().skip(1).filter(line -> !line.isBlank()).toList(),
                notice.createdAt(), notice.readAt() != null);
    }
}
