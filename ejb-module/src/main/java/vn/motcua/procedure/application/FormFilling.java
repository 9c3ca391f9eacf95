package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormField.Prefill;
import vn.motcua.identity.application.ApplicantProfile;
import vn.motcua.identity.application.OwnProfile;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.Procedures;

/** Khai biểu mẫu: helps an applicant with the answers before they are handed in. */
@Stateless
public class FormFilling {

    @Inject Procedures procedures;
    @Inject ApplicantProfile profile;
    @Inject Clock clock;

    /** What is known of the applicant, by key of the field that asks for it; nothing is asked twice. */
    @Requires(Permission.FILE_DOSSIER)
    public Map<String, String> prefilled(long versionId) {
        ElectronicForm form = procedures.version(versionId).form();
        if (form == null) {
            return Map.of();
        }
        OwnProfile own = profile.own();
        Map<Prefill, String> known = new EnumMap<>(Prefill.class);
        Arrays.stream(Prefill.values()).forEach(what -> known.put(what, known(what, own)));
        return form.prefilled(known, FormContext.on(VietnamTime.today(clock)));
    }

    /** What the applicant should look at again; the submission judges by the same rule. */
    @Requires(Permission.FILE_DOSSIER)
    public List<FieldProblem> problemsIn(long versionId, Map<String, String> answers) {
        ElectronicForm form = procedures.version(versionId).form();
        return form == null ? List.of() : form.problemsIn(answers, VietnamTime.today(clock));
    }

    private static String known(Prefill what, OwnProfile own) {
        return switch (what) {
            case APPLICANT_NAME -> own.name();
            case APPLICANT_PERSONAL_ID -> own.personalId();
            case APPLICANT_PHONE -> own.phone();
            case APPLICANT_EMAIL -> own.email();
            case APPLICANT_ADDRESS -> own.address();
            case APPLICANT_TAX_CODE, ORGANISATION_NAME, TODAY, EARLIER_DOSSIER -> null;
            case APPLICANT_BIRTH_DATE -> own.birthDate() == null ? null : VietnamTime.DAY.format(own.birthDate());
        };
    }
}
