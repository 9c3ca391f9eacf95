package vn.motcua.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tài khoản: the name and the password with which a person signs in, and where that person can be written to. */
@Entity
@Table(name = "account")
public class Account {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{3,38}[a-z0-9]");
    private static final Pattern DIGITS = Pattern.compile("[0-9._-]+");

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

    /** Where codes and news about the account go; confirmed by a code, or entered by an administrator. */
    private String email;

    @Column(name = "closed_at")
    private Instant closedAt;

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

    /** How such a name is written: it can be taken neither for a number of a paper nor for an address. */
    public static boolean isPossibleUsername(String typed) {
        String name = usernameOf(typed);
        return USERNAME.matcher(name).matches() && !DIGITS.matcher(name).matches();
    }

    public void reachableAt(String confirmed) {
        this.email = confirmed;
    }

    /** A new one, or the same one hashed better. */
    public void changePassword(PasswordHash hash) {
        this.password = hash;
    }

    /** Nobody signs in with it any more. */
    public void close(Instant now) {
        closedAt = closedAt == null ? now : closedAt;
    }

    public void reopen() {
        closedAt = null;
    }

    public boolean isClosed() {
        return closedAt != null;
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

    /** Null if there is none. */
    public String email() {
        return email;
    }
}
