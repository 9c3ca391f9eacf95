package vn.motcua.systemtests.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.dossier.application.DossierPapers;
import vn.motcua.dossier.application.DossierReception;
import vn.motcua.dossier.application.DossierSubmission;
import vn.motcua.dossier.application.DossierWorkspace;
import vn.motcua.dossier.application.OwnDossiers;
import vn.motcua.dossier.application.ReceptionQueue;
import vn.motcua.dossier.domain.ActNotAllowed;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.dossier.domain.DossierQuery;
import vn.motcua.dossier.domain.UnknownDossier;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Role;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.ChangedMeanwhile;

/** What only a real server can show: many at once, real transactions, the scope of an officer. */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class UseCasesContainerIT {

    private static final String BEN_NGU = "H99.101";
    private static final String DOI_CHE = "H99.104";
    private static final String DONG_SAY = "H99.106";
    private static final int RACES = 200;

    @Inject Filing filing;
    @Inject DossierSubmission submission;
    @Inject DossierReception reception;
    @Inject DossierWorkspace workspace;
    @Inject ReceptionQueue queue;
    @Inject DossierPapers papers;
    @Inject OwnDossiers own;
    @Inject CurrentActor current;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "java:jboss/datasources/MotCua")
    DataSource dataSource;

    @Deployment
    static EnterpriseArchive ear() {
        return EarWithTests.of(UseCasesContainerIT.class, Filing.class);
    }

    @Test
    void a_draft_handed_in_twenty_times_at_once_is_one_dossier_with_one_code() throws Exception {
        Actor mai = filing.applicant("mai.nguyen");
        long draft = filing.completeDraft(mai, Filing.WELL, BEN_NGU);

        List<Object> answers = allAtOnce(IntStream.range(0, 20)
                .mapToObj(press -> (Callable<Object>) () -> current.as(mai, () -> submission.submit(draft)))
                .toList());

        assertThat(Set.copyOf(answers)).hasSize(1);
        String code = answers.get(0).toString();
        assertThat(numbersIn("select count(*) from dossier where code = ? or id = " + draft, code)).containsExactly(1L);
        assertThat(numbersIn("select event_no from dossier_event where code = ?", code)).containsExactly(1L);
    }

    @Test
    void forty_who_hand_in_at_the_same_moment_get_the_codes_1_to_40() throws Exception {
        List<Callable<Object>> presses = new ArrayList<>();
        for (String username : Filing.TWENTY_CITIZENS) {
            Actor citizen = filing.applicant(username);
            for (String procedure : List.of(Filing.WELL, Filing.CROPS)) {
                long draft = filing.completeDraft(citizen, procedure, DONG_SAY);
                presses.add(() -> current.as(citizen, () -> submission.submit(draft)));
            }
        }

        List<Object> codes = allAtOnce(presses);

        assertThat(codes.stream().map(code -> code.toString().substring(code.toString().lastIndexOf('-') + 1)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj("%04d"::formatted).toList());
        assertThat(codes).allMatch(code -> code.toString().startsWith(DONG_SAY + "-"));
    }

    @Test
    void of_two_officers_who_act_at_once_one_wins_and_the_other_is_told() throws Exception {
        Actor citizen = filing.applicant("hung.tran");
        Actor first = officer("canbo.benngu", BEN_NGU, Role.COUNTER_OFFICER);
        Actor second = officer("canbo2.benngu", BEN_NGU, Role.COUNTER_OFFICER);
        for (int race = 0; race < RACES; race++) {
            String code = filing.handIn(citizen, Filing.WELL, BEN_NGU);

            List<Object> answers = allAtOnce(List.of(
                    () -> current.as(first, () -> reception.receive(code)),
                    () -> current.as(second, () -> {
                        reception.refuse(code, "Không thuộc thẩm quyền.");
                        return "refused";
                    })));

            assertThat(answers.stream().filter(BusinessRuleViolation.class::isInstance))
                    .as(code)
                    .hasSize(1)
                    .allMatch(loss -> loss instanceof ChangedMeanwhile || loss instanceof ActNotAllowed);
            assertThat(numbersIn("select event_no from dossier_event where code = ? order by event_no", code))
                    .as(code)
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void an_officer_sees_nothing_of_another_commune() throws Exception {
        Actor citizen = filing.applicant("lan.le");
        String code = filing.handIn(citizen, Filing.WELL, DOI_CHE);
        Actor stranger = officer("canbo.benngu", BEN_NGU, Role.COUNTER_OFFICER);
        Actor responsible = officer("canbo.doiche", DOI_CHE, Role.COUNTER_OFFICER);
        Actor otherCitizen = filing.applicant("tuan.pham");

        assertThat(codesSeenBy(responsible)).contains(code);
        assertThat(codesSeenBy(stranger)).noneMatch(seen -> seen.startsWith(DOI_CHE + "-"));
        assertThat(current.as(stranger, () -> queue.page(code, null).items())).isEmpty();
        assertThat(current.as(responsible, () -> queue.page(code, null).items())).hasSize(1);
        notThereFor(stranger, () -> workspace.details(code));
        notThereFor(stranger, () -> reception.receive(code));
        notThereFor(stranger, () -> reception.refuse(code, "không có thật"));
        notThereFor(stranger, () -> papers.submissionReceipt(code));
        notThereFor(otherCitizen, () -> own.details(code));
        notThereFor(otherCitizen, () -> own.withdraw(code, "không phải của tôi"));
        notThereFor(otherCitizen, () -> papers.submissionReceipt(code));
        notThereFor(Actor.ANONYMOUS, () -> papers.submissionReceipt(code));
        assertThat(numbersIn("select event_no from dossier_event where code = ?", code)).containsExactly(1L);
    }

    private List<String> codesSeenBy(Actor officer) {
        return current.as(officer, () -> workspace
                .page(DossierQuery.of(DossierQuery.Order.NEWEST))
                .items()
                .stream()
                .map(DossierCard::code)
                .filter(seen -> seen != null)
                .map(Object::toString)
                .toList());
    }

    private void notThereFor(Actor actor, Runnable act) {
        assertThatThrownBy(() -> current.run(actor, act)).isInstanceOf(UnknownDossier.class);
    }

    private static Actor officer(String id, String agency, Role role) {
        return Actor.officer(id, id, agency, Set.of(role));
    }

    /** What each call returned, or the rule that it broke. */
    private List<Object> allAtOnce(List<Callable<Object>> calls) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(calls.size(), threads);
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try {
            List<Callable<Object>> racers = calls.stream()
                    .map(call -> (Callable<Object>) () -> {
                        start.await();
                        try {
                            return call.call();
                        } catch (BusinessRuleViolation told) {
                            return told;
                        }
                    })
                    .toList();
            List<Object> answers = new ArrayList<>();
            for (Future<Object> answer : people.invokeAll(racers)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private List<Long> numbersIn(String question, String code) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, code);
            List<Long> numbers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
            return numbers;
        }
    }
}
