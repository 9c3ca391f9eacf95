package vn.motcua.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierComponent;
import vn.motcua.form.domain.CatalogueLookup;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FileLookup.UploadedFile;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormState;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcedureVersion;

/** Xét tờ khai của hồ sơ: the one place that says with which day, lists and files the answers of a dossier are judged. */
@ApplicationScoped
class FormJudging {

    @Inject Instance<CatalogueLookup> lists;
    @Inject Clock clock;

    /** Null if the procedure has no form. */
    FormState state(Dossier dossier, ProcedureVersion version, Map<String, String> answers) {
        ElectronicForm form = version.form();
        return form == null ? null : form.state(answers, context(dossier));
    }

    /** What was asked on the day of filing is what was answered. */
    FormContext context(Dossier dossier) {
        Instant filed = dossier.milestones().submittedAt();
        FormContext context = FormContext.on(VietnamTime.at(filed == null ? clock.instant() : filed).toLocalDate())
                .with(id -> dossier.components().stream()
                        .filter(file -> file.documentId().equals(id) && file.isOfForm())
                        .findFirst()
                        .map(file -> new UploadedFile(id, file.fileName(), file.mediaType(), file.size())));
        return lists.isResolvable() ? context.with(lists.get()) : context;
    }

    static FileView fileOf(DossierComponent file) {
        return new FileView(file.documentId(), file.fileName(), file.mediaType(), file.size());
    }
}
