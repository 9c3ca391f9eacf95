package vn.motcua.web.portal.procedure;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import vn.motcua.procedure.application.CatalogueBrowsing;
import vn.motcua.procedure.application.FormPrinting;

/** Tờ khai để điền bằng tay, for whoever goes to the counter; the questions are those that are asked on screen. */
@WebServlet("/portal/procedure/form.pdf")
public class BlankFormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CODE = 40;

    @Inject transient CatalogueBrowsing catalogue;
    @Inject transient FormPrinting printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        boolean known = code != null && code.length() <= LONGEST_CODE && !catalogue.named(List.of(code)).isEmpty();
        byte[] form = known ? printing.blank(code) : null;
        if (form == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(form.length);
        response.setHeader("Content-Disposition", "inline; filename=\"to-khai-" + code + ".pdf\"");
        response.getOutputStream().write(form);
    }
}
