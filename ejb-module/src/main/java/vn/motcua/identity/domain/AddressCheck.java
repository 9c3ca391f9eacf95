package vn.motcua.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Lượt xác nhận địa chỉ: a code went to an address, and whoever types it reads what arrives there. The browser that typed
 * it gets a ticket; the identifier alone, which the one who began knows too, leads nowhere. Neither code nor ticket is
 * kept, only their marks. Whoever changes it holds its row lock.
 */
@Entity
@Table(name = "address_check")
public class AddressCheck {

    public static final Duration CODE_LASTS = Duration.ofMinutes(15);
    public static final Duration TICKET_LASTS = Duration.ofMinutes(30);
    public static final Duration PAUSE = Duration.ofMinutes(1);
    public static final int MOST_TRIES = 5;
    public static final int MOST_LETTERS = 4;

    private static final int CODES = 1_000_000;
    private static final int TICKET_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Enumerated(EnumType.STRING)
    private CheckPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind")
    private Applicant.Kind applicantKind;

    private String address;

    /** Whose address it is; null while it is nobody's. */
    private String username;

    @Column(name = "code_mark")
    private String codeMark;

    @Column(name = "code_until")
    private Instant codeUntil;

    private int tries;

    private int letters;

    @Column(name = "last_letter_at")
    private Instant lastLetterAt;

    @Column(name = "ticket_mark")
    private String ticketMark;

    @Column(name = "ticket_until")
    private Instant ticketUntil;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AddressCheck() {} // for JPA

    private AddressCheck(CheckPurpose purpose, Applicant.Kind applicantKind, String address, String username, Instant now) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.applicantKind = applicantKind;
        this.address = address;
        this.username = username;
        this.createdAt = now;
    }

    /** @param username who has the address already; no code will open anything then, and the letter says so */
    public static AddressCheck ofRegistration(Applicant.Kind kind, String address, String username, Instant now) {
        return new AddressCheck(CheckPurpose.REGISTER, kind, address, username, now);
    }

    /** @param username null if nobody has that address: the page must look the same */
    public static AddressCheck ofReset(String address, String username, Instant now) {
        return new AddressCheck(CheckPurpose.RESET, null, address, username, now);
    }

    /**
     * Makes a new code; the one before is worth nothing from now on.
     *
     * @throws LetterTooSoon if one was sent just now, or enough were sent
     */
    public String newCode(Seal seal, Instant now) {
        mustBeUnused();
        if (letters >= MOST_LETTERS) {
            throw new CodeUsedUp();
        }
        if (lastLetterAt != null && now.isBefore(lastLetterAt.plus(PAUSE))) {
            throw new LetterTooSoon(lastLetterAt.plus(PAUSE));
        }
        String code = "%06d".formatted(RANDOM.nextInt(CODES));
        codeMark = seal.mark(id + ":" + code);
        codeUntil = now.plus(CODE_LASTS);
        letters++;
        lastLetterAt = now;
        return code;
    }

    /** No code opens anything: the address has an account already, or none at all. */
    private boolean isVain() {
        return (username != null) == (purpose == CheckPurpose.REGISTER);
    }

    /** How a typed code was taken. */
    public enum Judged {
        FITS,
        WRONG,
        /** Nhập sai quá nhiều lần. */
        USED_UP,
        EXPIRED,
        /** Đã dùng. */
        USED
    }

    /** Every try counts, the right one too: whoever has the code needs it once or twice. */
    public Judged tryCode(String code, Seal seal, Instant now) {
        if (usedAt != null) {
            return Judged.USED;
        }
        if (tries >= MOST_TRIES) {
            return Judged.USED_UP;
        }
        if (codeUntil == null || now.isAfter(codeUntil)) {
            return Judged.EXPIRED;
        }
        tries++;
        boolean fits = seal.isMarkOf(codeMark, id + ":" + code);
        return fits && !isVain() ? Judged.FITS : Judged.WRONG;
    }

    public int triesLeft() {
        return MOST_TRIES - tries;
    }

    /** After a code that fits: what the next page must show. A new one takes the place of an older one. */
    public String newTicket(Seal seal, Instant now) {
        byte[] bytes = new byte[TICKET_BYTES];
        RANDOM.nextBytes(bytes);
        String ticket = HexFormat.of().formatHex(bytes);
        ticketMark = seal.mark(id + ":" + ticket);
        ticketUntil = now.plus(TICKET_LASTS);
        return ticket;
    }

    /**
     * @throws CheckUsed if it has done its service
     * @throws CheckExpired if the ticket is another's, or too old
     */
    public void mustAllow(String ticket, CheckPurpose wanted, Seal seal, Instant now) {
        mustBeUnused();
        if (!allows(ticket, wanted, seal, now)) {
            throw new CheckExpired();
        }
    }

    public boolean allows(String ticket, CheckPurpose wanted, Seal seal, Instant now) {
        return usedAt == null && purpose == wanted && ticketMark != null && ticket != null && now.isBefore(ticketUntil)
                && seal.isMarkOf(ticketMark, id + ":" + ticket);
    }

    private void mustBeUnused() {
        if (usedAt != null) {
            throw new CheckUsed();
        }
    }

    /** Once. */
    public void use(Instant now) {
        mustBeUnused();
        usedAt = now;
    }

    public UUID id() {
        return id;
    }

    public CheckPurpose purpose() {
        return purpose;
    }

    /** What kind of account is wished for; null when it is not about registering. */
    public Applicant.Kind applicantKind() {
        return applicantKind;
    }

    public String address() {
        return address;
    }

    public String username() {
        return username;
    }

    public Instant codeUntil() {
        return codeUntil;
    }
}
