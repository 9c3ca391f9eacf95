package vn.motcua.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.document.application.Documents;
import vn.motcua.document.domain.ScanState;

/** Tình trạng quét của tệp, asked once a page. */
@Named
@RequestScoped
public class FileStates {

    @Inject Documents documents;

    private final Map<String, ScanState> known = new HashMap<>();

    public ScanState of(String documentId) {
        return known.computeIfAbsent(documentId, documents::scanState);
    }

    /** Worth a word: nobody wants to read beside each file that all is well. */
    public boolean isRemarkable(String documentId) {
        return of(documentId).keepsOfficersOut();
    }
}
