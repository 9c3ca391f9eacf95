package vn.motcua.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import vn.motcua.dossier.domain.Answers;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormField.Prefill;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcedureVersion;

/** Điền sẵn hồ sơ: nobody is asked again what stands in the profile, or in the last dossier of the same procedure. */
@ApplicationScoped
class DraftPrefill {

    @Inject Dossiers dossiers;
    @Inject Clock clock;

    Answers of(ProcedureVersion version, Applicant applicant) {
        ElectronicForm form = version.form();
        if (form == null) {
            return Answers.NONE;
        }
        Map<Prefill, String> known = new EnumMap<>(Prefill.class);
        Arrays.stream(Prefill.values()).forEach(what -> known.put(what, knownOf(applicant, what)));
        return new Answers(form.prefilled(known, earlier(form, version, applicant), FormContext.on(VietnamTime.today(clock))));
    }

    /** Looked for only where the form asks for it. */
    private Map<String, String> earlier(ElectronicForm form, ProcedureVersion version, Applicant applicant) {
        boolean asked = form.fields().anyMatch(field -> field.source().prefill() == Prefill.EARLIER_DOSSIER);
        return !asked ? Map.of() : dossiers.lastHandedIn(applicant.id(), version.procedureCode())
                .map(Dossier::answers)
                .map(Answers::byField)
                .orElse(Map.of());
    }

    private static String knownOf(Applicant applicant, Prefill what) {
        return switch (what) {
            case APPLICANT_NAME -> applicant.name();
            case APPLICANT_PERSONAL_ID -> applicant.personalId();
            case APPLICANT_PHONE -> applicant.contact().phone();
            case APPLICANT_EMAIL -> applicant.contact().email();
            case APPLICANT_ADDRESS -> applicant.contact().address();
            case APPLICANT_BIRTH_DATE ->
                    applicant.birthDate() == null ? null : VietnamTime.DAY.format(applicant.birthDate());
            case APPLICANT_TAX_CODE -> applicant.taxCode();
            case ORGANISATION_NAME -> applicant.taxCode() == null ? null : applicant.name();
            case TODAY, EARLIER_DOSSIER -> null; // these the form finds by itself
        };
    }
}
