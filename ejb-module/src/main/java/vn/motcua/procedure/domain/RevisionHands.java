package vn.motcua.procedure.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;

/** Người thực hiện: through whose hands a revision went. Who wrote does not check; who wrote or checked does not publish. */
@Embeddable
public class RevisionHands {

    @Column(name = "drafted_by")
    private String drafter;

    @Column(name = "checked_by")
    private String checker;

    @Column(name = "published_by")
    private String publisher;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "procedure_revision_writer", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "username")
    private Set<String> writers = new HashSet<>();

    protected RevisionHands() {} // for JPA

    static RevisionHands of(RevisionActor drafter) {
        RevisionHands hands = new RevisionHands();
        hands.drafter = drafter.id();
        hands.wroteToo(drafter);
        return hands;
    }

    void wroteToo(RevisionActor by) {
        writers.add(by.id());
    }

    boolean severalWrote() {
        return writers.size() > 1;
    }

    /** @throws FourEyesRequired if that person wrote in it */
    void checkedBy(RevisionActor by) {
        refuseWriter(RevisionAct.CHECK, by);
        checker = by.id();
    }

    void checkAnew() {
        checker = null;
    }

    /** @throws FourEyesRequired if that person wrote in it or checked it */
    void publishedBy(RevisionActor by) {
        refuseWriter(RevisionAct.PUBLISH, by);
        if (by.id().equals(checker)) {
            throw new FourEyesRequired(RevisionAct.PUBLISH);
        }
        publisher = by.id();
    }

    private void refuseWriter(RevisionAct act, RevisionActor by) {
        if (writers.contains(by.id())) {
            throw new FourEyesRequired(act);
        }
    }

    String drafter() {
        return drafter;
    }

    String checker() {
        return checker;
    }

    String publisher() {
        return publisher;
    }

    Set<String> writers() {
        return Set.copyOf(writers);
    }
}
