package vn.motcua.dossier.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
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
