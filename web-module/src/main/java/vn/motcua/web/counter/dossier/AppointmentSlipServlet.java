package vn.motcua.web.counter.dossier;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.dossier.application.DossierPapers;
import vn.motcua.dossier.application.DossierPapers.PdfPaper;

/** In giấy tiếp nhận hồ sơ và hẹn trả kết quả (mẫu 01). */
@WebServlet("/counter/dossier/slip01.pdf")
public class AppointmentSlipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient DossierPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PdfPaper slip = papers.appointmentSlip(request.getParameter("code"));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + slip.fileName() + "\"");
        response.setContentLength(slip.content().length);
        response.getOutputStream().write(slip.content());
    }
}
