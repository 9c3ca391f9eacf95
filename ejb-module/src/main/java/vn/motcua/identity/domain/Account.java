package vn.motcua.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tài khoản: the name and the password with which a person signs in, and how often that went wrong lately. */
@Entity
@Table(name = "account")
public class Account {

    public static final int FAILURES_UNTIL_LOCKED = 10;
    public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    /** Tài khoản của ai. */
    public enum Kind {
        APPLICANT,
        OFFICER
    }

    @Id
    private String username;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    private PasswordHash password;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected Account() {} // for JPA

    public Account(String username, Kind kind, PasswordHash password) {
        this.username = usernameOf(username);
        this.kind = kind;
        this.password = password;
    }

    /** User names are told apart by their letters alone, not by case or blanks around them. */
    public static String usernameOf(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** A wrong password: after too many in a row nobody gets in for a while, not even with the right one. */
    public void attemptFailed(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FAILURES_UNTIL_LOCKED) {
            lockedUntil = now.plus(LOCKED_FOR);
            failedAttempts = 0;
        }
    }

    public void attemptSucceeded() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    public String username() {
        return username;
    }

    public Kind kind() {
        return kind;
    }

    public PasswordHash password() {
        return password;
    }

    public Instant lockedUntil() {
        return lockedUntil;
    }
}
