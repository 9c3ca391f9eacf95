package vn.motcua.dossier.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Nội dung hồ sơ: the answers to the form and the papers, as the applicant last left them. */
@Embeddable
public class DossierContents {

    private Answers answers = Answers.NONE;

    @ElementCollection
    @CollectionTable(name = "dossier_component", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderColumn(name = "line_no")
    private List<DossierComponent> components = new ArrayList<>();

    protected DossierContents() {} // for JPA

    static DossierContents nothing() {
        return new DossierContents();
    }

    void fillIn(Answers typed) {
        answers = typed;
    }

    void attach(DossierComponent component) {
        components.add(component);
    }

    /** Changes places with the file of the same paper before it; the first stays. */
    void moveUp(String documentId) {
        int before = -1;
        for (int place = 0; place < components.size(); place++) {
            DossierComponent component = components.get(place);
            if (component.documentId().equals(documentId)) {
                if (before >= 0) {
                    Collections.swap(components, before, place);
                }
                return;
            }
            boolean samePaper = components.stream().anyMatch(moved -> moved.documentId().equals(documentId)
                    && moved.componentCode().equals(component.componentCode()));
            before = samePaper ? place : before;
        }
    }

    void detach(String documentId) {
        components.removeIf(component -> component.documentId().equals(documentId));
    }

    void leaveUnnamedFiles() {
        components.removeIf(file -> file.isOfForm() && !isNamed(file.documentId()));
    }

    private boolean isNamed(String documentId) {
        return answers.byField().values().stream().anyMatch(answer -> answer.lines().anyMatch(documentId::equals));
    }

    Answers answers() {
        return answers;
    }

    List<DossierComponent> components() {
        return List.copyOf(components);
    }
}
