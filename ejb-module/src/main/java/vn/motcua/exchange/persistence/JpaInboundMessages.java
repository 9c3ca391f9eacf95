package vn.motcua.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import vn.motcua.exchange.domain.InboundMessage;
import vn.motcua.exchange.domain.InboundMessages;

@ApplicationScoped
class JpaInboundMessages implements InboundMessages {

    @PersistenceContext EntityManager em;

    @Override
    public boolean has(UUID messageId) {
        return em.find(InboundMessage.class, messageId) != null;
    }

    @Override
    public void add(InboundMessage message) {
        em.persist(message);
    }
}
