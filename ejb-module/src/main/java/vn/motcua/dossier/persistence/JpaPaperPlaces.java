package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.PaperPlaces;

@ApplicationScoped
class JpaPaperPlaces implements PaperPlaces {

    @PersistenceContext EntityManager em;

    @Override
    public List<Dossier> holding(String documentId) {
        return em.createQuery(
                        "select distinct d from Dossier d join d.contents.components c where c.documentId = :document", Dossier.class)
                .setParameter("document", documentId)
                .getResultList();
    }
}
