package vn.motcua.exchange.domain;

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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Thông điệp gửi đối tác: one act on a dossier that a partner must hear of. The row stands if and only if the act was
 * kept, and stays until the partner has it in effect; whoever changes it holds its row lock.
 */
@Entity
@Table(name = "outbound_message")
public class OutboundMessage {

    /** Số lần đối tác từ chối nội dung trước khi thông điệp được cách ly. */
    public static final int REFUSALS_TO_FAIL = 5;

    static final int LONGEST_ANSWER = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbound_message_seq")
    @SequenceGenerator(name = "outbound_message_seq", sequenceName = "outbound_message_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "message_id")
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private Partner partner;

    private String subject;

    @Column(name = "subject_sequence")
    private int subjectSequence;

    private String kind;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** Grows with each wanted repetition, so that the broker can tell it from an unwanted one. */
    private int sendings;

    /** A call was begun of which nobody knows yet whether it took effect. */
    @Column(name = "attempted_at")
    private Instant attemptedAt;

    private int attempts;

    private int refusals;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "last_answer")
    private String lastAnswer;

    @Column(name = "skip_reason")
    private String skipReason;

    protected OutboundMessage() {} // for JPA

    public OutboundMessage(Partner partner, String subject, int subjectSequence, String kind, Instant now) {
        this.messageId = UUID.randomUUID();
        this.partner = partner;
        this.subject = subject;
        this.subjectSequence = subjectSequence;
        this.kind = kind;
        this.state = DeliveryState.WAITING;
        this.createdAt = kept(now);
        this.nextAttemptAt = createdAt;
    }

    /** One relay takes it to the queue; another one may if this one has not said so by {@code until}. */
    public void claim(Instant until) {
        if (state == DeliveryState.SENT) {
            sendings++; // the wake-up got lost
        }
        nextAttemptAt = kept(until);
    }

    /** The queue has it. Too late if somebody went on with the message since it was claimed. */
    public void sent(Instant claimedUntil, Instant now, Instant sendAgainAt) {
        if (DeliveryState.onTheWay().contains(state) && kept(claimedUntil).equals(nextAttemptAt)) {
            state = DeliveryState.SENT;
            sentAt = kept(now);
            nextAttemptAt = kept(sendAgainAt);
        }
    }

    /** A call begins. If one was begun before and nobody knows how it ended, the partner must be asked first. */
    public void attempt(Instant now) {
        attempts++;
        attemptedAt = kept(now);
    }

    /** Whether an earlier call may have taken effect without our knowing. */
    public boolean mayHaveArrived() {
        return attemptedAt != null;
    }

    public void deliver(String answer, Instant now) {
        state = DeliveryState.DELIVERED;
        deliveredAt = kept(now);
        nextAttemptAt = null;
        attemptedAt = null;
        lastAnswer = shortened(answer);
    }

    /** Try again later; {@code unclear} keeps in mind that the call may have taken effect. */
    public void retry(String answer, boolean unclear, Instant at) {
        sendAgainAt(at);
        lastAnswer = shortened(answer);
        if (!unclear) {
            attemptedAt = null;
        }
    }

    /** The partner said no to the content; after some times the message waits for a person. */
    public void refuse(String answer, boolean unclear, Instant at) {
        retry(answer, unclear, at);
        refusals++;
        if (refusals >= REFUSALS_TO_FAIL) {
            state = DeliveryState.FAILED;
            nextAttemptAt = null;
        }
    }

    /** Not its turn yet: nobody tried, nothing is counted. */
    public void postpone(Instant at) {
        if (DeliveryState.onTheWay().contains(state)) {
            sendAgainAt(at);
        }
    }

    /** Gửi lại, as an administrator wishes: now, whatever it waited for. */
    public void replay(Instant now) {
        mustBeOpen();
        sendAgainAt(now);
        attempts = 0;
        refusals = 0;
    }

    /** Bỏ qua: the partner never gets it; the later ones of the dossier go on. */
    public void skip(String reason) {
        mustBeOpen();
        if (reason == null || reason.isBlank()) {
            throw new SkipReasonMissing();
        }
        state = DeliveryState.SKIPPED;
        nextAttemptAt = null;
        attemptedAt = null;
        skipReason = reason.strip();
    }

    private void sendAgainAt(Instant at) {
        state = DeliveryState.WAITING;
        nextAttemptAt = kept(at);
        sendings++;
    }

    private void mustBeOpen() {
        if (state.isSettled()) {
            throw new MessageSettled(messageId.toString());
        }
    }

    private static String shortened(String answer) {
        return answer == null || answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
    }

    /** As precise as every database keeps it, so that times can be compared after reading them back. */
    private static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    public Long id() {
        return id;
    }

    public UUID messageId() {
        return messageId;
    }

    public Partner partner() {
        return partner;
    }

    public String subject() {
        return subject;
    }

    public int subjectSequence() {
        return subjectSequence;
    }

    public String kind() {
        return kind;
    }

    public DeliveryState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public int sendings() {
        return sendings;
    }

    public int attempts() {
        return attempts;
    }

    public int refusals() {
        return refusals;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public String lastAnswer() {
        return lastAnswer;
    }

    public String skipReason() {
        return skipReason;
    }
}
