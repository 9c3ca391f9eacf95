package vn.motcua.web.portal.dossier;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import vn.motcua.document.application.Documents;
import vn.motcua.dossier.application.DossierDetails;
import vn.motcua.dossier.application.DossierPapers;
import vn.motcua.dossier.application.DossierPapers.PdfPaper;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.dossier.application.DraftView.PaperView;
import vn.motcua.dossier.application.OwnDossiers;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.web.support.Words;

/** Tải cả hồ sơ: everything that its applicant handed in and was given, in one archive. */
@WebServlet(DossierArchiveServlet.ADDRESS)
public class DossierArchiveServlet extends HttpServlet {

    static final String ADDRESS = "/portal/dossier/archive.zip";

    private static final long serialVersionUID = 1L;

    @Inject transient OwnDossiers own;
    @Inject transient DossierPapers papers;
    @Inject transient Documents documents;
    @Inject transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.get().kind() == Actor.Kind.ANONYMOUS) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        DossierDetails dossier = own.details(request.getParameter("code"));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"ho-so-" + dossier.code() + ".zip\"");
        try (Archive archive = new Archive(response.getOutputStream())) {
            ours(dossier, archive);
            for (PaperView paper : dossier.papers()) {
                for (FileView file : paper.files()) {
                    theirs(file, archive);
                }
            }
            for (FileView file : dossier.formFiles()) {
                theirs(file, archive);
            }
        }
    }

    private void ours(DossierDetails dossier, Archive archive) throws IOException {
        put(papers.submissionReceipt(dossier.code()), archive);
        if (!dossier.answers().isEmpty()) {
            put(papers.electronicForm(dossier.code()), archive);
        }
        if (dossier.isReceived()) {
            put(papers.appointmentSlip(dossier.code()), archive);
        }
    }

    private static void put(PdfPaper paper, Archive archive) throws IOException {
        archive.put(paper.fileName(), paper.content());
    }

    /** What cannot be had just now is named, and the rest is there nevertheless. */
    private void theirs(FileView file, Archive archive) throws IOException {
        try (InputStream content = documents.open(file.documentId()).content(0)) {
            archive.put("giay-to/" + file.name(), content);
        } catch (BusinessRuleViolation refused) {
            archive.leaveOut(file.name(), Words.vietnamese().violation(refused));
        }
    }
}
