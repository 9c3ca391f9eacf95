package vn.motcua.dossier.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.procedure.domain.ProcedureFixture.CLOCK;
import static vn.motcua.procedure.domain.ProcedureFixture.COMMUNE;
import static vn.motcua.procedure.domain.ProcedureFixture.NEW_YEAR;
import static vn.motcua.procedure.domain.ProcedureFixture.content;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.CaseNotChosen;
import vn.motcua.dossier.domain.NotOfferedHere;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.ContactDetails;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingTargetsTest {

    private final FilingTargets targets = targets();

    @Test
    void a_procedure_without_cases_is_filed_without_one() {
        assertThat(targets.at(birthRegistration(), null, COMMUNE).caseKey()).isNull();
        assertThatThrownBy(() -> targets.at(birthRegistration(), "abroad", COMMUNE))
                .isInstanceOf(CaseNotChosen.class);
    }

    @Test
    void where_there_are_cases_one_of_them_is_chosen() {
        ProcedureVersion version = withCases();

        assertThat(targets.at(version, "abroad", COMMUNE).caseKey()).isEqualTo("abroad");
        assertThatThrownBy(() -> targets.at(version, null, COMMUNE)).isInstanceOf(CaseNotChosen.class);
        assertThatThrownBy(() -> targets.at(version, "elsewhere", COMMUNE)).isInstanceOf(CaseNotChosen.class);
    }

    @Test
    void only_an_agency_that_offers_it_takes_it() {
        assertThatThrownBy(() -> targets.at(birthRegistration(), null, "H99.102"))
                .isInstanceOf(NotOfferedHere.class);
        assertThatThrownBy(() -> targets.at(birthRegistration(), null, null))
                .isInstanceOf(NotOfferedHere.class);
    }

    private static ProcedureVersion birthRegistration() {
        return published(content("Đăng ký khai sinh"));
    }

    private static ProcedureVersion withCases() {
        ProcedureContent plain = content("Đăng ký khai sinh");
        return published(new ProcedureContent(plain.name(), plain.classification(), plain.authorities(),
                plain.text(), List.of(new ProcedureCase("abroad", "Sinh ở nước ngoài")), plain.components(),
                plain.channels(), plain.fees(), plain.form(), plain.decision(), plain.provenance()));
    }

    /** With an identifier, as it comes from the database. */
    private static ProcedureVersion published(ProcedureContent content) {
        ProcedureVersion version =
                new Procedure("1.001193").publish(new ProcedureDraft("1.001193", content, NEW_YEAR), CLOCK);
        try {
            Field id = ProcedureVersion.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(version, 1L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return version;
    }

    private static FilingTargets targets() {
        Agency commune = new Agency(COMMUNE, "Ủy ban nhân dân phường Bến Ngự", "UBND phường Bến Ngự",
                AgencyKind.PEOPLES_COMMITTEE_COMMUNE, AdministrativeLevel.COMMUNE, "99001", ContactDetails.UNKNOWN);
        FilingTargets bean = new FilingTargets();
        bean.clock = CLOCK;
        bean.agencies = answering(Agencies.class, commune);
        bean.offerings = (Offerings) Proxy.newProxyInstance(Offerings.class.getClassLoader(),
                new Class<?>[] {Offerings.class}, (proxy, method, arguments) -> COMMUNE.equals(arguments[1]));
        return bean;
    }

    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }
}
