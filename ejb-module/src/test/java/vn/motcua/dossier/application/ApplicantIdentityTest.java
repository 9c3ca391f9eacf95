package vn.motcua.dossier.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Identification;
import vn.motcua.identity.domain.NumberOfAnother;
import vn.motcua.procedure.domain.SubmissionChannel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicantIdentityTest {

    private static final String CODE = "H99.101-261123-0001";
    private static final String NUMBER = "099194010247";

    private final Applicant declared =
            Applicant.declared(Applicant.Kind.CITIZEN, "Nguyễn Thị Mai", NUMBER, null, ApplicantContact.UNKNOWN);
    private final List<Applicant> confirmed = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private final ApplicantIdentity identity = new ApplicantIdentity();

    @BeforeEach
    void wire() {
        Dossier dossier = Dossier.drafted(new FilingTarget(1, "1.001193", "Đăng ký khai sinh", null, "H99.101", "H99.101"), 7,
                new ApplicantSnapshot("Nguyễn Thị Mai", "CITIZEN", NUMBER, null, null, null),
                SubmissionChannel.ONLINE, "key", Instant.parse("2026-11-23T00:45:00Z"));
        identity.dossiers = answering(Dossiers.class, method -> dossier);
        identity.applicants = answering(Applicants.class, method -> switch (method) {
            case "find", "lock" -> Optional.of(declared);
            default -> confirmed.stream().findFirst();
        });
        identity.current = new CurrentActor();
        identity.audit = new AuditTrail() {
            @Override
            public void record(String actorKind, String actorId, String action, String subject) {
                audited.add(action);
            }
        };
    }

    @Test
    void who_was_compared_with_the_papers_is_confirmed_once() {
        assertThat(identity.of(CODE)).isEqualTo(Identification.DECLARED);

        identity.confirm(CODE);
        identity.confirm(CODE);

        assertThat(identity.of(CODE)).isEqualTo(Identification.CONFIRMED);
        assertThat(declared.personalId()).isEqualTo(NUMBER);
        assertThat(audited).containsExactly("applicant.confirm");
    }

    @Test
    void a_number_that_is_somebody_elses_already_is_confirmed_for_nobody_else() {
        confirmed.add(Applicant.citizen("Nguyễn Thị Mai", NUMBER, null, null, ApplicantContact.UNKNOWN));

        assertThatThrownBy(() -> identity.confirm(CODE)).isInstanceOf(NumberOfAnother.class);
        assertThat(identity.of(CODE)).isEqualTo(Identification.DECLARED);
        assertThat(audited).isEmpty();
    }

    private interface Answers {

        Object to(String method);
    }

    private static <T> T answering(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName())));
    }
}
