package vn.motcua.federation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;

/**
 * Lượt sang bên cung cấp định danh: begun in one browser, and only there to be finished, once, soon. In the database, so
 * that any server may finish it; the state is kept as its hash, so that a reader of the table finishes nothing.
 */
@Entity
@Table(name = "provider_visit")
public class ProviderVisit {

    /** Long enough to find the telephone and read the code on it. */
    public static final Duration LASTS = Duration.ofMinutes(15);

    @Id
    @Column(name = "state_hash")
    private String stateHash;

    @Column(name = "browser_hash")
    private String browserHash;

    private String provider;

    @Enumerated(EnumType.STRING)
    private VisitPurpose purpose;

    private String nonce;

    private String verifier;

    @Column(name = "return_path")
    private String returnPath;

    /** Who was signed in when it began; null if nobody was. */
    private String person;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Transient
    private String state;

    protected ProviderVisit() {} // for JPA

    public ProviderVisit(String provider, VisitPurpose purpose, String browser, String person, String returnPath, Instant now) {
        this.state = Secrets.fresh();
        this.stateHash = Secrets.hash(state);
        this.browserHash = Secrets.hash(browser);
        this.provider = provider;
        this.purpose = purpose;
        this.nonce = Secrets.fresh();
        this.verifier = Secrets.fresh();
        this.person = person;
        this.returnPath = returnPath;
        this.begunAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    /** Finished by the browser that began it, with the provider it began with, in time. */
    public boolean mayBeFinished(String withProvider, String browser, Instant now) {
        return provider.equals(withProvider) && now.isBefore(expiresAt) && browser != null
                && Secrets.hash(browser).equals(browserHash);
    }

    /** Known only while it begins. */
    public String state() {
        return state;
    }

    public String stateHash() {
        return stateHash;
    }

    public String provider() {
        return provider;
    }

    public VisitPurpose purpose() {
        return purpose;
    }

    public String nonce() {
        return nonce;
    }

    /** Proof that the one who brings the code is the one who asked for it (PKCE). */
    public String verifier() {
        return verifier;
    }

    public String returnPath() {
        return returnPath;
    }

    public String person() {
        return person;
    }

    public Instant begunAt() {
        return begunAt;
    }
}
