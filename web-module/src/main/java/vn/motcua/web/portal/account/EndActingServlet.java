package vn.motcua.web.portal.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.identity.application.ActingFor;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.web.support.SessionActor;

/** Thôi làm thay: a plain POST, so that no page needs a view state for it. */
@WebServlet("/acting/end")
public class EndActingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ActingFor acting;
    @Inject transient CurrentActor current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.get().isRepresenting()) {
            SessionActor.actAs(request, acting.end());
        }
        response.sendRedirect(request.getContextPath() + "/portal/account/acting");
    }
}
