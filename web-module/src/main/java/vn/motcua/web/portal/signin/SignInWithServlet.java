package vn.motcua.web.portal.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import vn.motcua.federation.application.FederatedSignIn;
import vn.motcua.federation.application.Setout;
import vn.motcua.federation.domain.SignInNotBegunHere;
import vn.motcua.federation.domain.VisitPurpose;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.web.support.CrossSiteFilter;
import vn.motcua.web.support.OwnPath;
import vn.motcua.web.support.SessionActor;

/** Sang bên cung cấp định danh. A link and not a form: a form of ours may lead to no other house (form-action). */
@WebServlet("/sign-in/with/*")
public class SignInWithServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient FederatedSignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        VisitPurpose purpose = SignInRefusal.purpose(request.getParameter("purpose"));
        String provider = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            mustBeginHere(purpose, request);
            URI there = signIn.setOut(new Setout(provider, purpose, BrowserKey.given(request, response),
                    OwnPath.orElse(request.getParameter("return"), null), SessionActor.confirmedAt(request)));
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(there.toString());
        } catch (BusinessRuleViolation no) {
            SignInRefusal.show(no, purpose != VisitPurpose.SIGN_IN, request, response);
        }
    }

    /** No other site may set off the linking of an identity: it might be that of whoever runs the site. */
    private static void mustBeginHere(VisitPurpose purpose, HttpServletRequest request) {
        if (purpose != VisitPurpose.SIGN_IN && !CrossSiteFilter.isOurOwn(request)) {
            throw new SignInNotBegunHere();
        }
    }
}
