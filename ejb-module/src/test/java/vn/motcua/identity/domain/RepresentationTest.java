package vn.motcua.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final String NUMBER = "099091018166";

    private final Applicant mai = withId(7, Applicant.citizen("Nguyễn Thị Mai", "099194010247", null, null, ApplicantContact.UNKNOWN));
    private final Applicant hung = withId(8, Applicant.citizen("Trần Quốc Hùng", NUMBER, null, null, ApplicantContact.UNKNOWN));

    private static Applicant withId(long id, Applicant applicant) {
        return set(applicant, id);
    }

    private static <T> T set(T entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Representation offered(LocalDate from, LocalDate until, String... procedures) {
        return set(Representation.offered(7, NUMBER, new RepresentationPeriod(from, until), Set.of(procedures), NOW), 5);
    }

    @Test
    void an_authorisation_counts_only_after_the_person_it_names_accepted_it() {
        Representation authorisation = offered(TODAY, null);

        assertThatThrownBy(() -> authorisation.acceptedBy(mai, TODAY, NOW)).isInstanceOf(UnknownRepresentation.class);
        authorisation.acceptedBy(hung, TODAY, NOW);

        assertThat(authorisation.allows(8, TODAY)).isTrue();
        assertThat(authorisation.allows(7, TODAY)).isFalse();
    }

    @Test
    void a_number_that_somebody_typed_at_registration_accepts_nothing() {
        Applicant typed = withId(9, Applicant.declared(
                Applicant.Kind.CITIZEN, "Trần Quốc Hùng", NUMBER, null, ApplicantContact.UNKNOWN));

        assertThatThrownBy(() -> offered(TODAY, null).acceptedBy(typed, TODAY, NOW)).isInstanceOf(UnknownRepresentation.class);
        assertThatThrownBy(() -> offered(TODAY, null).declinedBy(typed, NOW)).isInstanceOf(UnknownRepresentation.class);
    }

    @Test
    void it_counts_from_its_first_day_to_its_last() {
        Representation authorisation = offered(TODAY.plusDays(1), TODAY.plusDays(3));
        authorisation.acceptedBy(hung, TODAY, NOW);

        assertThat(authorisation.allows(8, TODAY)).isFalse();
        assertThat(authorisation.allows(8, TODAY.plusDays(1))).isTrue();
        assertThat(authorisation.allows(8, TODAY.plusDays(3))).isTrue();
        assertThat(authorisation.allows(8, TODAY.plusDays(4))).isFalse();
    }

    @Test
    void it_ends_at_once_and_pressing_twice_ends_it_once() {
        Representation authorisation = offered(TODAY, null);
        authorisation.acceptedBy(hung, TODAY, NOW);

        authorisation.end(NOW);
        authorisation.end(NOW.plusSeconds(9));

        assertThat(authorisation.allows(8, TODAY)).isFalse();
        assertThatThrownBy(() -> authorisation.acceptedBy(hung, TODAY, NOW)).isInstanceOf(RepresentationOver.class);
    }

    @Test
    void a_parent_acts_for_a_child_until_the_day_before_it_is_eighteen() {
        ClaimedPrincipal child = new ClaimedPrincipal("Nguyễn Bé An", "099319000123", LocalDate.of(2019, 2, 3));
        Representation parent = Representation.requested(RepresentationKind.PARENT, 7, child, TODAY, NOW);

        assertThat(parent.allows(7, TODAY)).as("before an officer confirmed it").isFalse();
        parent.confirmedBy("canbo.benngu", "giấy khai sinh", 11, NOW);

        assertThat(parent.allows(7, LocalDate.of(2037, 2, 2))).isTrue();
        assertThat(parent.allows(7, LocalDate.of(2037, 2, 3))).isFalse();
    }

    @Test
    void nobody_is_the_parent_of_an_adult_or_of_somebody_not_yet_born() {
        for (LocalDate birthDate : new LocalDate[] {LocalDate.of(2008, 11, 24), TODAY.plusDays(1), null}) {
            ClaimedPrincipal claimed = new ClaimedPrincipal("X", "099308000123", birthDate);
            assertThatThrownBy(() -> Representation.requested(RepresentationKind.PARENT, 7, claimed, TODAY, NOW))
                    .as("%s", birthDate).isInstanceOf(NoMinor.class);
        }
    }

    @Test
    void who_acts_for_another_is_bound_to_what_is_theirs_and_signs_with_both_names() {
        Representation authorisation = offered(TODAY, null, "1.001662");
        authorisation.acceptedBy(hung, TODAY, NOW);

        Actor acting = authorisation.actorOf(hung, mai);

        assertThat(acting.id()).isEqualTo("8");
        assertThat(acting.scope().applicantId()).isEqualTo(7);
        assertThat(acting.signature()).isEqualTo("Trần Quốc Hùng thay mặt Nguyễn Thị Mai");
        assertThat(acting.trace()).isEqualTo("8 thay mặt 7");
        assertThat(hung.asActor().signature()).isEqualTo("Trần Quốc Hùng");
        assertThatCode(() -> acting.scope().mustCover("1.001662")).doesNotThrowAnyException();
        assertThatThrownBy(() -> acting.scope().mustCover("1.001193")).isInstanceOf(NotCoveredByAuthorisation.class);
        assertThatCode(() -> hung.asActor().scope().mustCover("1.001193")).doesNotThrowAnyException();
    }
}
