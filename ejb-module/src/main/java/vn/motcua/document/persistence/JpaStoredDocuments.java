package vn.motcua.document.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.document.domain.StoredDocument;
import vn.motcua.document.domain.StoredDocuments;

@ApplicationScoped
class JpaStoredDocuments implements StoredDocuments {

    @PersistenceContext EntityManager em;

    @Override
    public void add(StoredDocument document) {
        em.persist(document);
    }

    @Override
    public Optional<StoredDocument> find(UUID id) {
        return Optional.ofNullable(em.find(StoredDocument.class, id));
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
