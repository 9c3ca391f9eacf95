package vn.motcua.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kernel.Page;

/** Kho thông báo. */
public interface Notices {

    void add(Notice notice);

    void add(NoticeSending sending);

    boolean exists(String occasion);

    /** @throws UnknownNotice if that person has none with that number */
    Notice get(long id, long applicantId);

    /** The newest first, from below that number; null for the first page. */
    Page<Notice> newest(long applicantId, Long below, int limit);

    /** How many that person has not read, counted up to the cap. */
    int countUnread(long applicantId, int cap);

    List<Notice> unread(long applicantId, int most);

    Optional<Notice> find(long id);

    Optional<NoticeSending> lockSending(long id);

    /** What waits and is due, locked; what another server holds is passed over. */
    List<NoticeSending> lockDue(Instant now, int limit);

    /** What has been in somebody's hands since before that moment, locked. */
    List<NoticeSending> lockBegunBefore(Instant moment, int limit);

    List<NoticeSending> lockFailed(int limit);

    Map<SendingState, Long> countSendings();

    /** The newest first, of one state or of all, from below that number. */
    Page<SendingCard> newestSendings(SendingState state, Long below, int limit);

    /** How many letters that address was sent since. */
    int countSentTo(String address, Instant since);
}
