package vn.motcua.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Bước xác thực thứ hai: a secret that the person's telephone knows too, sealed, and ten codes on paper for the day when
 * the telephone is lost. Each code is good once. Whoever changes it holds its row lock.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    private static final int RECOVERY_CODES = 10;
    private static final int HALF = 5;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that is taken for another
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String username;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    private String secret;

    /** The time step of the last code that was taken; the same code is not taken again, nor an older one. */
    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @ElementCollection
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "code_mark")
    private Set<String> recoveryMarks = new HashSet<>();

    protected SecondFactor() {} // for JPA

    public SecondFactor(String username, String secret, long step, Seal seal, Instant now) {
        this.username = username;
        this.secret = seal.seal(secret, use());
        this.lastStep = step;
        this.enrolledAt = now;
    }

    /** New ones in place of all that were; shown once, kept as marks. */
    public List<String> newRecoveryCodes(Seal seal) {
        recoveryMarks.clear();
        List<String> codes = new ArrayList<>();
        while (codes.size() < RECOVERY_CODES) {
            String code = letters() + "-" + letters();
            codes.add(code);
            recoveryMarks.add(seal.mark(use() + code));
        }
        return codes;
    }

    private static String letters() {
        StringBuilder half = new StringBuilder();
        for (int letter = 0; letter < HALF; letter++) {
            half.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return half.toString();
    }

    /** Whether what was typed is a code of this moment, or one of the paper; either is good once. */
    public boolean takes(String typed, Seal seal, Instant now) {
        String plain = typed == null ? "" : typed.replaceAll("[\\s\\p{Z}]", "").toLowerCase(Locale.ROOT);
        OptionalLong step = Totp.stepOf(plain, seal.open(secret, use()), now);
        if (step.isPresent() && step.getAsLong() > lastStep) {
            lastStep = step.getAsLong();
            return true;
        }
        return recoveryMarks.removeIf(mark -> seal.isMarkOf(mark, use() + plain));
    }

    private String use() {
        return "second-factor:" + username + ":";
    }

    public String username() {
        return username;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public int recoveryCodesLeft() {
        return recoveryMarks.size();
    }
}
