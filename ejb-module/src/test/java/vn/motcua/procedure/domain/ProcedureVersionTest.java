package vn.motcua.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.procedure.domain.ProcedureFixture.CLOCK;
import static vn.motcua.procedure.domain.ProcedureFixture.NEW_YEAR;
import static vn.motcua.procedure.domain.ProcedureFixture.birthRegistration;
import static vn.motcua.procedure.domain.ProcedureFixture.draft;
import static vn.motcua.procedure.domain.ProcedureFixture.publishedBirthRegistration;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcedureVersionTest {

    @Test
    void only_required_papers_that_are_no_form_can_be_missing() {
        ProcedureVersion version = publishedBirthRegistration();

        assertThat(version.missingFrom(Set.of())).extracting(RequiredDocument::code).containsExactly("TP02");
        assertThat(version.missingFrom(Set.of("TP02"))).isEmpty();
        assertThat(version.missingFrom(Set.of("TP03"))).extracting(RequiredDocument::code).containsExactly("TP02");
    }

    @Test
    void the_time_limit_depends_on_the_way_of_handing_in() {
        ProcedureVersion version = publishedBirthRegistration();

        assertThat(version.processingTime(SubmissionChannel.ONLINE))
                .isEqualTo(new ProcessingTime(1, TimeUnit.SAME_DAY));
        assertThat(version.processingTime(SubmissionChannel.COUNTER))
                .isEqualTo(new ProcessingTime(2, TimeUnit.WORKING_DAYS));
        assertThatThrownBy(() -> version.processingTime(SubmissionChannel.POSTAL))
                .isInstanceOf(ChannelNotOffered.class);
    }

    @Test
    void fees_are_the_sum_of_what_applies_to_the_way_of_handing_in() {
        ProcedureVersion version = publishedBirthRegistration();

        assertThat(version.fees(SubmissionChannel.ONLINE)).isEqualTo(Money.of(2_500));
        assertThat(version.fees(SubmissionChannel.COUNTER)).isEqualTo(Money.of(10_500));
        assertThat(version.feeSchedule().isFree()).isFalse();
        assertThat(new FeeSchedule(List.of()).totalFor(SubmissionChannel.ONLINE)).isEqualTo(Money.ZERO);
    }

    @Test
    void it_is_offered_by_the_agencies_that_settle_it() {
        ProcedureVersion version = publishedBirthRegistration();

        assertThat(version.offeredBy("H99.101")).isTrue();
        assertThat(version.offeredBy("H99.102")).isFalse();
    }

    @Test
    void a_published_version_cannot_be_published_again() {
        ProcedureVersion version = publishedBirthRegistration();

        assertThat(version.isPublished()).isTrue();
        assertThatThrownBy(() -> version.publish(CLOCK)).isInstanceOf(AlreadyPublished.class);
    }

    @Test
    void versions_are_numbered_and_follow_each_other_in_time() {
        Procedure procedure = new Procedure("1.001193");

        assertThat(procedure.publish(birthRegistration(), CLOCK).number()).isEqualTo(1);
        assertThat(procedure.publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR.plusMonths(3)), CLOCK).number())
                .isEqualTo(2);
        assertThatThrownBy(() -> procedure.publish(birthRegistration(), CLOCK))
                .isInstanceOf(PublishedOutOfOrder.class);
        assertThat(procedure.lastNumber()).isEqualTo(2);
    }
}
