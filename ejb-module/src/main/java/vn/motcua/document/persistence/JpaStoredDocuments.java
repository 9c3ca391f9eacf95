package vn.motcua.document.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.document.domain.StoredDocument;
import vn.motcua.document.domain.StoredDocuments;

@ApplicationScoped
class JpaStoredDocuments implements StoredDocuments {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext EntityManager em;

    @Override
    @Transactional // whoever uploads has none: the content goes to its place before
    public void add(StoredDocument document) {
        em.persist(document);
    }

    @Override
    public Optional<StoredDocument> find(UUID id) {
        return Optional.ofNullable(em.find(StoredDocument.class, id));
    }

    @Override
    public Optional<StoredDocument> lock(UUID id) {
        return Optional.ofNullable(em.find(StoredDocument.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void remove(StoredDocument document) {
        em.remove(document);
    }

    @Override
    public List<UUID> uploadedBefore(Instant moment, UUID after, int limit) {
        return em.createQuery(
                        "select d.id from StoredDocument d where d.uploadedAt < :moment and d.id > :after order by d.id",
                        UUID.class)
                .setParameter("moment", moment)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<StoredDocument> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select d from StoredDocument d where d.id in :ids", StoredDocument.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
