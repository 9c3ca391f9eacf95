package vn.motcua.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import vn.motcua.exchange.domain.PartnerStream;
import vn.motcua.exchange.domain.PartnerStreams;
import vn.motcua.exchange.domain.StreamKey;

@ApplicationScoped
class JpaPartnerStreams implements PartnerStreams {

    @PersistenceContext EntityManager em;

    @Override
    public void open(StreamKey key) {
        if (em.find(PartnerStream.class, key) == null) {
            em.persist(new PartnerStream(key));
        }
    }

    @Override
    public PartnerStream lock(StreamKey key) {
        return em.find(PartnerStream.class, key, LockModeType.PESSIMISTIC_WRITE);
    }
}
