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

        assertThat(version.content().missingFrom(Set.of())).extracting(RequiredDocument::code).containsExactly("TP02");
        assertThat(version.content().missingFrom(Set.of("TP02"))).isEmpty();
        assertThat(version.content().missingFrom(Set.of("TP03"))).extracting(RequiredDocument::code).containsExactly("TP02");
    }

    @Test
    void the_time_limit_depends_on_the_way_of_handing_in() {
        ProcedureVersion version = publishedBirthRegistration();

        assertThat(version.processingTime(SubmissionChannel.ONLINE, null))
                .isEqualTo(new ProcessingTime(1, TimeUnit.SAME_DAY));
        assertThat(version.processingTime(SubmissionChannel.COUNTER, null))
                .isEqualTo(new ProcessingTime(2, TimeUnit.WORKING_DAYS));
        assertThatThrownBy(() -> version.processingTime(SubmissionChannel.POSTAL, null))
                .isInstanceOf(ChannelNotOffered.class);
    }

    @Test
    void fees_are_the_sum_of_what_applies_to_the_way_of_handing_in() {
        ProcedureVersion version = publishedBirthRegistration();

        assertThat(version.content().feeSchedule().totalFor(SubmissionChannel.ONLINE)).isEqualTo(Money.of(2_500));
        assertThat(version.content().feeSchedule().totalFor(SubmissionChannel.COUNTER)).isEqualTo(Money.of(10_500));
        assertThat(version.content().feeSchedule().isFree()).isFalse();
        assertThat(new FeeSchedule(List.of()).totalFor(SubmissionChannel.ONLINE)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_fee_that_is_asked_for_only_sometimes_is_not_in_the_total() {
        FeeItem always = FeeItem.always(FeeItem.Kind.CHARGE, "Lệ phí", Money.of(8_000), null, null);
        FeeItem copies = new FeeItem(FeeItem.Kind.FEE, "Bản sao", Money.of(2_500), null, null, "Khi xin thêm bản sao",
                List.of(), null);
        FeeItem share = new FeeItem(FeeItem.Kind.FEE, "Phí trước bạ", null, null, null, null, List.of(), "0,5 %");

        FeeSchedule fees = new FeeSchedule(List.of(always, copies, share));

        assertThat(fees.totalFor(SubmissionChannel.ONLINE)).isEqualTo(Money.of(8_000));
        assertThat(new FeeSchedule(List.of(share)).isFree()).isFalse();
    }

    @Test
    void a_paper_of_another_case_is_never_missing() {
        ProcedureContent content = new ProcedureContent("x", null, null, null,
                List.of(new ProcedureCase("1", "Đã ly hôn"), new ProcedureCase("2", "Chưa kết hôn")),
                List.of(
                        RequiredDocument.always("TP01", "Căn cước", 0, 1, true, null, null),
                        new RequiredDocument("TP02", "1", "Bản án ly hôn", 0, 1, 0, true, null, null, List.of())),
                null, null, null, null, null);

        assertThat(content.inCase("1").missingFrom(Set.of())).extracting(RequiredDocument::code)
                .containsExactly("TP01", "TP02");
        assertThat(content.inCase("2").missingFrom(Set.of())).extracting(RequiredDocument::code)
                .containsExactly("TP01");
    }

    @Test
    void the_time_limit_of_no_particular_case_comes_first() {
        ProcedureContent content = new ProcedureContent("x", null, null, null,
                List.of(new ProcedureCase("1", "Phải xác minh")), null,
                List.of(
                        new ChannelTerms(SubmissionChannel.ONLINE, "1", new ProcessingTime(8, TimeUnit.DAYS), null),
                        ChannelTerms.always(SubmissionChannel.ONLINE, new ProcessingTime(3, TimeUnit.DAYS), null),
                        ChannelTerms.always(SubmissionChannel.POSTAL, null, "Theo thông báo")),
                null, null, null, null);

        assertThat(content.processingTime(SubmissionChannel.ONLINE)).contains(new ProcessingTime(3, TimeUnit.DAYS));
        assertThat(content.inCase("1").processingTime(SubmissionChannel.ONLINE))
                .contains(new ProcessingTime(8, TimeUnit.DAYS));
        assertThat(content.inCase(null).processingTime(SubmissionChannel.ONLINE))
                .contains(new ProcessingTime(3, TimeUnit.DAYS));
        assertThat(content.processingTime(SubmissionChannel.POSTAL)).isEmpty();
        assertThat(content.offers(SubmissionChannel.POSTAL)).isTrue();
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
