package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.document.application.PdfPrinter;
import vn.motcua.dossier.domain.AppointmentSlip;
import vn.motcua.dossier.domain.AppointmentSlip.Office;
import vn.motcua.dossier.domain.AppointmentSlip.Paper;
import vn.motcua.dossier.domain.AppointmentSlip.Person;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierComponent;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.NoElectronicForm;
import vn.motcua.dossier.domain.NotReceivedYet;
import vn.motcua.dossier.domain.SubmissionReceipt;
import vn.motcua.dossier.domain.SubmissionReceipt.SubmittedPaper;
import vn.motcua.form.domain.FormSheet;
import vn.motcua.form.domain.FormSheets;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.Setting;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;

/**
 * In phiếu của hồ sơ. Its owner and the officers who may see the dossier get its papers; for everybody else the dossier
 * does not exist. The same dossier always gives the same paper.
 */
@Stateless
@OpenToAnyone
public class DossierPapers {

    @Inject Dossiers dossiers;
    @Inject Procedures procedures;
    @Inject Agencies agencies;
    @Inject AgencyDirectory directory;
    @Inject FormJudging judging;
    @Inject PdfPrinter printer;
    @Inject CurrentActor current;

    /** Một tệp PDF. */
    public record PdfPaper(String fileName, byte[] content) implements Serializable {}

    /**
     * Mẫu 01: giấy tiếp nhận hồ sơ và hẹn trả kết quả, with the day first promised.
     *
     * @throws NotReceivedYet before the reception
     */
    public PdfPaper appointmentSlip(String code) {
        Dossier dossier = find(code);
        if (!dossier.isReceived()) {
            throw new NotReceivedYet(dossier.code().value());
        }
        ProcedureVersion version = procedures.version(dossier.procedureVersionId());
        Agency oneStop = agencies.get(dossier.oneStopId());
        AppointmentSlip slip = new AppointmentSlip(dossier.code(), office(oneStop), dossier.channel(),
                person(dossier), null, dossier.procedureName(), papers(dossier, version), 1,
                version.processingTime(dossier.channel(), dossier.caseKey()), local(dossier.milestones().receivedAt()),
                local(dossier.milestones().originalDueAt()), oneStop.name(), receivedBy(dossier));
        return new PdfPaper("giay-tiep-nhan-" + code + ".pdf",
                printer.print("appointment-slip", slip, followAddress(dossier)));
    }

    /** Biên nhận nộp hồ sơ trực tuyến. */
    public PdfPaper submissionReceipt(String code) {
        Dossier dossier = find(code);
        ProcedureVersion version = procedures.version(dossier.procedureVersionId());
        List<SubmittedPaper> papers = dossier.components().stream()
                .map(file -> new SubmittedPaper(nameOf(version, file), file.fileName()))
                .toList();
        SubmissionReceipt receipt = new SubmissionReceipt(dossier.code(), office(agencies.get(dossier.oneStopId())),
                person(dossier), dossier.procedureCode(), dossier.procedureName(),
                local(dossier.milestones().submittedAt()), papers,
                "%02d giờ làm việc".formatted(Setting.MOTCUA_ANSWER_WORKING_HOURS.number()));
        return new PdfPaper("bien-nhan-" + code + ".pdf",
                printer.print("submission-receipt", receipt, followAddress(dossier)));
    }

    /**
     * Tờ khai điện tử đã điền, as it was asked on the day of filing.
     *
     * @throws NoElectronicForm if the procedure has none
     */
    public PdfPaper electronicForm(String code) {
        Dossier dossier = find(code);
        ProcedureVersion version = procedures.version(dossier.procedureVersionId());
        if (version.form() == null) {
            throw new NoElectronicForm(version.name());
        }
        FormSheet sheet = FormSheets.filled(
                version.form(), dossier.answers().byField(), judging.context(dossier), directory::unitName, code);
        return new PdfPaper("to-khai-" + code + ".pdf", printer.print("electronic-form", sheet, followAddress(dossier)));
    }

    private Dossier find(String code) {
        return dossiers.get(DossierCode.typed(code), current.scope());
    }

    private Office office(Agency oneStop) {
        String superior = oneStop.parentId() == null ? "" : agencies.get(oneStop.parentId()).name();
        return new Office(superior, oneStop.name(), oneStop.shortName(), oneStop.contact().phone(),
                Setting.MOTCUA_PUBLIC_URL.value() + "/portal/dossier/track");
    }

    /** Whose dossier it is; with who handed it in, if that was somebody else on their behalf. */
    private Person person(Dossier dossier) {
        ApplicantSnapshot applicant = dossier.applicant();
        String filedBy = dossiers.historyOf(dossier).stream()
                .filter(event -> event.act() == DossierAct.SUBMIT)
                .map(DossierEvent::actorName)
                .filter(signature -> Actor.isSignedFor(signature, applicant.name()))
                .findFirst()
                .orElse(applicant.name());
        return new Person(filedBy, applicant.address(), applicant.phone(), applicant.email(), applicant.idNumber());
    }

    /** What was handed in; of a paper filed online the scan counts as a plain copy. */
    private static List<Paper> papers(Dossier dossier, ProcedureVersion version) {
        return version.content().inCase(dossier.caseKey()).components().stream()
                .filter(paper -> paper.filledInOnline() || wasHandedIn(dossier, paper))
                .map(paper -> paper.filledInOnline()
                        ? new Paper(paper.name(), Math.max(1, paper.originals()), 0, 0)
                        : new Paper(paper.name(), 0, 0, 1))
                .toList();
    }

    private static boolean wasHandedIn(Dossier dossier, RequiredDocument paper) {
        return dossier.components().stream().anyMatch(file -> file.componentCode().equals(paper.code()));
    }

    private static String nameOf(ProcedureVersion version, DossierComponent file) {
        if (file.isOfForm()) {
            return "Tệp kèm tờ khai điện tử";
        }
        return version.component(file.componentCode()).map(RequiredDocument::name).orElse(file.componentCode());
    }

    private String receivedBy(Dossier dossier) {
        return dossiers.historyOf(dossier).stream()
                .filter(event -> event.act() == DossierAct.RECEIVE)
                .map(DossierEvent::actorName)
                .findFirst()
                .orElse("");
    }

    private static String followAddress(Dossier dossier) {
        return Setting.MOTCUA_PUBLIC_URL.value() + "/portal/dossier/track?code=" + dossier.code().value();
    }

    private static LocalDateTime local(Instant instant) {
        return VietnamTime.at(instant);
    }
}
