package vn.motcua.dossier.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.document.application.DocumentCard;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierComponent;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.DraftRetention;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.testing.SettableClock;

/** Whoever works on the papers of a draft keeps it, as whoever types does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftPapersTest {

    private static final Instant BEGUN = Instant.parse("2026-08-01T02:00:00Z");
    private static final DraftRetention RULE = new DraftRetention(Duration.ofDays(90), Duration.ofDays(14));

    private final SettableClock clock = new SettableClock(BEGUN);
    private final Dossier draft = draft();
    private final DraftPapers papers = new DraftPapers();

    @BeforeEach
    void wire() {
        Dossiers dossiers = (Dossiers) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Dossiers.class},
                (proxy, method, arguments) -> method.getName().equals("lockDraft") ? draft : null);
        papers.dossiers = dossiers;
        papers.current = new CurrentActor();
        papers.clock = clock;
        papers.book = new DraftBook();
        papers.book.dossiers = dossiers;
        papers.book.clock = clock;
        clock.advance(Duration.ofDays(80));
    }

    @Test
    void bringing_pictures_into_order_begins_the_time_anew() {
        papers.moveUp(1, "b");

        assertThat(draft.components()).extracting(DossierComponent::documentId).containsExactly("b", "a");
        assertThat(draft.keeping().end(RULE)).isEqualTo(BEGUN.plus(Duration.ofDays(170)));
    }

    @Test
    void making_one_file_of_several_begins_the_time_anew() {
        papers.exchange(1, "TP01", List.of("a", "b"), new DocumentCard("c", "c.pdf", "application/pdf", 3, BEGUN));

        assertThat(draft.components()).extracting(DossierComponent::documentId).containsExactly("c");
        assertThat(draft.keeping().end(RULE)).isEqualTo(BEGUN.plus(Duration.ofDays(170)));
    }

    private static Dossier draft() {
        Dossier draft = Dossier.drafted(new FilingTarget(1, "1.001193", "Đăng ký khai sinh", null, "H99.101", "H99.101"), 7,
                new ApplicantSnapshot("Lan", "CITIZEN", "099000000001", null, null, null), SubmissionChannel.ONLINE, "key", BEGUN);
        draft.attach(new DossierComponent("TP01", "a", "a.png", "image/png", 1, BEGUN));
        draft.attach(new DossierComponent("TP01", "b", "b.png", "image/png", 1, BEGUN));
        return draft;
    }
}
