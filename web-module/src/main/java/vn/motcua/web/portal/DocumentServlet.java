package vn.motcua.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.document.application.Documents;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.web.support.FileAnswer;

/** Mở một tài liệu. Whether this person may is asked with each request, also for a part and for the headers alone. */
@WebServlet("/files/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Documents documents;
    @Inject transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.get().kind() == Actor.Kind.ANONYMOUS) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        new FileAnswer(documents.open(path.substring(1)), request.getParameter("keep") != null).send(request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
