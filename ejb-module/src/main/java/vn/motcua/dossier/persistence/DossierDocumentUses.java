package vn.motcua.dossier.persistence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.motcua.document.domain.DocumentUses;

/** Papers of dossiers, drafts among them. */
@ApplicationScoped
class DossierDocumentUses implements DocumentUses {

    @PersistenceContext EntityManager em;

    @Override
    public Set<UUID> needed(Collection<UUID> documents) {
        return em.createQuery(
                        "select c.documentId from Dossier d join d.contents.components c where c.documentId in :documents",
                        String.class)
                .setParameter("documents", documents.stream().map(UUID::toString).toList())
                .getResultStream()
                .map(UUID::fromString)
                .collect(toSet());
    }
}
