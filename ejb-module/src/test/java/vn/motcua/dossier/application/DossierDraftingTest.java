package vn.motcua.dossier.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingHours;
import vn.motcua.dossier.domain.ActNotAllowed;
import vn.motcua.dossier.domain.Answers;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.procedure.domain.SubmissionChannel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierDraftingTest {

    private static final Actor MAI = Actor.applicant(7, "Nguyễn Thị Mai");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(), Set.of(), WorkingHours.USUAL);

    private final Dossier dossier = draft();
    private final List<Object> removed = new ArrayList<>();
    private final DossierDrafting drafting = drafting();

    @Test
    void a_draft_can_be_thrown_away() {
        drafting.discard(1);

        assertThat(removed).containsExactly(dossier);
    }

    @Test
    void what_was_handed_in_keeps_every_letter_while_it_waits_for_papers() {
        dossier.submit(DossierCode.of("H99.101", LocalDate.of(2026, 11, 23), 1), MAI, NOW);
        dossier.requestSupplement(MAI, "ảnh mờ", CALENDAR, NOW);

        assertThatThrownBy(() -> drafting.discard(1)).isInstanceOf(ActNotAllowed.class);
        assertThat(dossier.answers().byField()).containsEntry("hoTen", "Nguyễn Minh An");
        assertThat(removed).isEmpty();
    }

    private static Dossier draft() {
        Dossier draft = Dossier.drafted(
                new FilingTarget(1, "1.001193", "Đăng ký khai sinh", null, "H99.101", "H99.101"), 7,
                new ApplicantSnapshot("Nguyễn Thị Mai", "CITIZEN", "099000000001", null, null, null),
                SubmissionChannel.ONLINE, "key", NOW);
        draft.fillIn(new Answers(Map.of("hoTen", "Nguyễn Minh An")));
        return draft;
    }

    private DossierDrafting drafting() {
        DossierDrafting bean = new DossierDrafting();
        bean.current = new CurrentActor();
        bean.dossiers = (Dossiers) Proxy.newProxyInstance(Dossiers.class.getClassLoader(),
                new Class<?>[] {Dossiers.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "lockDraft" -> dossier;
                    case "remove" -> {
                        removed.add(arguments[0]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return bean;
    }
}
