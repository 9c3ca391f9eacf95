package vn.motcua.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.document.application.Documents;
import vn.motcua.document.domain.FileInfected;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierComponent;

/** Giấy tờ không có mã độc. What still waits for the scanner holds nobody up: the office opens it when it is clean. */
@ApplicationScoped
class HarmlessPapers {

    @Inject Documents documents;

    /** @throws FileInfected naming the papers that have to be exchanged first */
    void checkIn(Dossier dossier) {
        List<String> infected = documents.infected(dossier.components().stream().map(DossierComponent::documentId).toList());
        if (!infected.isEmpty()) {
            throw new FileInfected(String.join(", ", infected));
        }
    }
}
