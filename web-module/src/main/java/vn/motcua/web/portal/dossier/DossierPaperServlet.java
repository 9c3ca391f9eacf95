package vn.motcua.web.portal.dossier;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.dossier.application.DossierPapers;
import vn.motcua.dossier.application.DossierPapers.PdfPaper;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;

/** Biên nhận, giấy hẹn và tờ khai của hồ sơ, as PDF for its applicant; the form also for the officers who work on it. */
@WebServlet({DossierPaperServlet.RECEIPT, DossierPaperServlet.SLIP, DossierPaperServlet.FORM,
        DossierPaperServlet.FORM_AT_THE_OFFICE})
public class DossierPaperServlet extends HttpServlet {

    static final String RECEIPT = "/portal/dossier/receipt.pdf";
    static final String SLIP = "/portal/dossier/slip.pdf";
    static final String FORM = "/portal/dossier/form.pdf";
    static final String FORM_AT_THE_OFFICE = "/office/dossier/form.pdf";

    private static final long serialVersionUID = 1L;

    @Inject transient DossierPapers papers;
    @Inject transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.get().kind() == Actor.Kind.ANONYMOUS) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String code = request.getParameter("code");
        PdfPaper paper = switch (request.getServletPath()) {
            case SLIP -> papers.appointmentSlip(code);
            case FORM, FORM_AT_THE_OFFICE -> papers.electronicForm(code);
            default -> papers.submissionReceipt(code);
        };
        response.setContentType("application/pdf");
        response.setContentLength(paper.content().length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + paper.fileName() + "\"");
        response.getOutputStream().write(paper.content());
    }
}
