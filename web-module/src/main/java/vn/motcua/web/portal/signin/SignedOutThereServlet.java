package vn.motcua.web.portal.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.federation.application.FederatedSignOut;
import vn.motcua.federation.domain.ProviderUnavailable;
import vn.motcua.kernel.BusinessRuleViolation;

/** Bên cung cấp định danh báo có người đã đăng xuất (OpenID Connect Back-Channel Logout): from server to server. */
@WebServlet("/sign-out/back-channel/*")
public class SignedOutThereServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 16_384;

    @Inject transient FederatedSignOut signOut;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String provider = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String token = request.getParameter("logout_token");
        if (token == null || token.length() > LONGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            signOut.signedOutThere(provider, token);
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (ProviderUnavailable later) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (BusinessRuleViolation untrue) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
