package vn.motcua.web.portal.procedure;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import vn.motcua.document.application.QrCode;
import vn.motcua.procedure.application.CatalogueBrowsing;

/** Mã QR của trang thủ tục: leads from the paper on the wall of an office to the page on a telephone. */
@WebServlet("/portal/procedure/qr.png")
public class QrServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CODE = 40;

    @Inject transient CatalogueBrowsing catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        if (code == null || code.length() > LONGEST_CODE || catalogue.named(List.of(code)).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String address = Addresses.ofProcedure(code);
        // The picture is nothing but the address, so it is the same as long as the address is.
        if (KeptCopies.isCurrent(request, response, address, KeptCopies.A_DAY)) {
            return;
        }
        byte[] picture = QrCode.png(address);
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }
}
