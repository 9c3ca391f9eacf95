package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierContentsTest {

    private final DossierContents contents = DossierContents.nothing();

    @BeforeEach
    void attach() {
        attach("TP01", "a");
        attach("TP02", "x");
        attach("TP01", "b");
        attach("TP01", "c");
    }

    private void attach(String paper, String document) {
        contents.attach(new DossierComponent(paper, document, document + ".png", "image/png", 1, Instant.EPOCH));
    }

    private String order() {
        return String.join("", contents.components().stream().map(DossierComponent::documentId).toList());
    }

    @Test
    void a_file_changes_places_with_the_one_before_it_of_the_same_paper() {
        contents.moveUp("c");
        assertThat(order()).isEqualTo("axcb");
        contents.moveUp("c");
        assertThat(order()).isEqualTo("cxab");
    }

    @Test
    void the_first_of_a_paper_and_one_that_is_not_there_stay_where_they_are() {
        contents.moveUp("a");
        contents.moveUp("x");
        contents.moveUp("?");
        assertThat(order()).isEqualTo("axbc");
    }
}
