package vn.motcua.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import vn.motcua.federation.application.FederatedSignOut;

/** Đăng xuất. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient FederatedSignOut federated;

    /** A browser may not lead a form to another house (form-action), so a page of ours takes it there. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        ProviderSession session = SessionActor.providerOf(request);
        SessionActor.signOut(request);
        Optional<URI> there = session == null
                ? Optional.empty()
                : federated.signOut(session.key(), session.provider(), session.idToken());
        if (there.isPresent()) {
            request.setAttribute(SignedOutPage.NEXT, there.get());
            request.getRequestDispatcher("/signed-out.xhtml").forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/");
        }
    }
}
