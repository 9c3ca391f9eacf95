package vn.motcua.federation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Phiên mở bằng bên cung cấp định danh: which of our sessions rests on which of theirs, so that theirs can end ours. In the
 * database, because the provider tells one server and the person may be at another.
 */
@Entity
@Table(name = "openid_session")
public class FederatedSession {

    @Id
    private String id;

    private String provider;

    private String subject;

    @Column(name = "provider_session")
    private String providerSession;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected FederatedSession() {} // for JPA

    public FederatedSession(ProvenIdentity proven, Instant now) {
        this.id = Secrets.fresh();
        this.provider = proven.provider();
        this.subject = proven.subject();
        this.providerSession = proven.session();
        this.beganAt = now;
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public boolean isOver() {
        return endedAt != null;
    }

    public String id() {
        return id;
    }

    public String provider() {
        return provider;
    }

    public String subject() {
        return subject;
    }
}
