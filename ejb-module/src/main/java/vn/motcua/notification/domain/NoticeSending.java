package vn.motcua.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.kernel.BackOff;

/**
 * Lượt gửi thông báo: one notice on its way to one address. Never twice: what may have arrived is left to a person. Whoever
 * changes it holds its row lock.
 */
@Entity
@Table(name = "notice_sending")
public class NoticeSending {

    /** A mail server that is away for a day is given up: the applicant reads it on the portal by then. */
    public static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);

    static final int LONGEST_ANSWER = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_sending_seq")
    @SequenceGenerator(name = "notice_sending_seq", sequenceName = "notice_sending_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "notice_id")
    private long noticeId;

    @Enumerated(EnumType.STRING)
    private NoticeChannel channel;

    private String address;

    /** The same in every attempt, so that a mail server or a reader knows a repetition. */
    @Column(name = "message_id")
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private SendingState state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "attempted_at")
    private Instant attemptedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_answer")
    private String lastAnswer;

    /** When a letter that is not sent by then is better not sent at all; null for the time of any news. */
    @Column(name = "useless_after")
    private Instant uselessAfter;

    protected NoticeSending() {} // for JPA

    public NoticeSending(long noticeId, NoticeChannel channel, String address, Instant now) {
        this.noticeId = noticeId;
        this.channel = channel;
        this.address = address;
        this.messageId = UUID.randomUUID();
        this.state = SendingState.WAITING;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** A code that has expired helps nobody. */
    public void isUselessAfter(Instant moment) {
        uselessAfter = moment;
    }

    private Instant givenUpAt() {
        return uselessAfter == null ? createdAt.plus(GIVEN_UP_AFTER) : uselessAfter;
    }

    /** A relay hands it to the queue; another one may if nothing has come of it by {@code until}. */
    public void claim(Instant until) {
        nextAttemptAt = until;
    }

    /** News of the day before yesterday is no news; on the portal it stands all the same. */
    public boolean leaveIfOutdated(Instant now) {
        boolean outdated = (attempts == 0 || uselessAfter != null) && now.isAfter(givenUpAt());
        if (outdated) {
            state = SendingState.OUTDATED;
            nextAttemptAt = null;
        }
        return outdated;
    }

    /** The mail server is called now; false if that has been done, or is being done by somebody else. */
    public boolean begin(Instant now) {
        if (state != SendingState.WAITING) {
            return false;
        }
        state = SendingState.SENDING;
        attempts++;
        attemptedAt = now;
        nextAttemptAt = null;
        return true;
    }

    public void settle(PostAnswer answer, Instant now, double chance) {
        if (state != SendingState.SENDING) {
            return; // it took so long that it was given up as unclear
        }
        lastAnswer = answer.text().length() <= LONGEST_ANSWER ? answer.text() : answer.text().substring(0, LONGEST_ANSWER);
        switch (answer.outcome()) {
            case TAKEN -> {
                state = SendingState.SENT;
                sentAt = now;
            }
            case REFUSED -> state = SendingState.FAILED;
            case UNCLEAR -> state = SendingState.UNCLEAR;
            case NOT_NOW -> retry(now, chance);
        }
    }

    private void retry(Instant now, double chance) {
        if (now.isAfter(givenUpAt())) {
            state = SendingState.FAILED;
        } else {
            state = SendingState.WAITING;
            nextAttemptAt = now.plus(BackOff.after(attempts, chance));
        }
    }

    /** Too many lately to that address: later, and nothing is counted. */
    public void postpone(Instant until) {
        nextAttemptAt = until;
    }

    /** Whoever was at it has died or hangs. */
    public void loseTrack() {
        if (state == SendingState.SENDING) {
            state = SendingState.UNCLEAR;
        }
    }

    /**
     * Gửi lại, as a person wishes.
     *
     * @throws SendingUnderWay if it was sent or will be
     */
    public void sendAgain(Instant now) {
        boolean useless = uselessAfter != null && now.isAfter(uselessAfter);
        if (state != SendingState.FAILED && state != SendingState.UNCLEAR || useless) {
            throw new SendingUnderWay();
        }
        state = SendingState.WAITING;
        attempts = 0;
        createdAt = now;
        nextAttemptAt = now;
    }

    public Long id() {
        return id;
    }

    public long noticeId() {
        return noticeId;
    }

    public NoticeChannel channel() {
        return channel;
    }

    public String address() {
        return address;
    }

    public UUID messageId() {
        return messageId;
    }

    public SendingState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String lastAnswer() {
        return lastAnswer;
    }
}
