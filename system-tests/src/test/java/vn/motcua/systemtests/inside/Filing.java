package vn.motcua.systemtests.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DossierSubmission;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.form.domain.FormField;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;

/** Files dossiers that need no papers, for citizens of the demo province. */
@ApplicationScoped
public class Filing {

    /** Đăng ký khai thác nước dưới đất. */
    static final String WELL = "1.001662";
    /** Chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa. */
    static final String CROPS = "1.008004";

    static final List<String> TWENTY_CITIZENS = List.of("duc.dang", "thao.bui", "long.ngo", "yen.duong", "khanh.ly",
            "nga.hoang", "thanh.nong", "hien.trieu", "binh.ha", "may.lo", "nam.vi", "sen.quang", "tam.do", "linh.dinh",
            "phong.mai", "xuan.phan", "vinh.ta", "trang.chu", "kien.cao", "hoa.vu");

    @Inject DossierDrafting drafting;
    @Inject DossierSubmission submission;
    @Inject Applicants applicants;
    @Inject CurrentActor current;

    Actor applicant(String username) {
        return applicants.withUsername(username).map(Applicant::asActor).orElseThrow();
    }

    long completeDraft(Actor citizen, String procedure, String agency) {
        return current.as(citizen, () -> {
            long draft = drafting.start(procedure, null, agency);
            drafting.fillIn(draft, answersTo(drafting.draft(draft)));
            return draft;
        });
    }

    String handIn(Actor citizen, String procedure, String agency) {
        long draft = completeDraft(citizen, procedure, agency);
        return current.as(citizen, () -> submission.submit(draft));
    }

    private static Map<String, String> answersTo(DraftView draft) {
        Map<String, String> answers = new LinkedHashMap<>(draft.answers());
        draft.form().fields().forEach(field -> answers.putIfAbsent(field.key(), answerTo(field)));
        answers.values().removeIf(String::isEmpty);
        return answers;
    }

    private static String answerTo(FormField field) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> "Tổ 3";
            case NUMBER, MONEY -> field.min() == null ? "2" : field.min().toBigInteger().toString();
            case DATE -> field.key().contains("child") ? "02/09/2020" : "01/01/1990";
            case PERSONAL_ID -> "099056000123";
            case PHONE -> "0900000123";
            case EMAIL -> "nguoinop@example.invalid";
            case SELECT, RADIO, MULTI_SELECT -> field.options().get(0).value();
            case CHECKBOX, YES_NO -> "true";
            case ADMINISTRATIVE_UNIT -> "99001";
            case PARTIAL_DATE, YEAR -> "2020";
            case TIME -> "08:30";
            default -> "";
        };
    }
}
