package vn.motcua.catalogueimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.motcua.document.domain.ContentUses;

/** Files that were taken over or are about to be. */
@ApplicationScoped
class ImportedFileUses implements ContentUses {

    @PersistenceContext EntityManager em;

    @Override
    public Set<String> needed(Collection<String> sha256s) {
        return new HashSet<>(em.createQuery("select i.fileSha256 from CatalogueImport i where i.fileSha256 in :hashes", String.class)
                .setParameter("hashes", sha256s)
                .getResultList());
    }
}
