package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.motcua.document.domain.DocumentReaders;
import vn.motcua.document.domain.StoredDocument;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/** Whoever may see a dossier may read the papers in it. */
@ApplicationScoped
class DossierDocumentReaders implements DocumentReaders {

    @PersistenceContext EntityManager em;

    @Override
    public boolean mayRead(Actor actor, StoredDocument document) {
        if (!actor.may(Permission.VIEW_DOSSIERS) && !actor.isRepresenting()) {
            return false;
        }
        ScopeClause clause = new ScopeClause(actor.scope());
        return !clause.bind(em.createQuery(
                        "select d.id from Dossier d join d.contents.components c where c.documentId = :document and " + clause.jpql(),
                        Long.class))
                .setParameter("document", document.id().toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
