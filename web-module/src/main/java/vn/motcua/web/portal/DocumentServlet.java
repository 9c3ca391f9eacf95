package vn.motcua.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.motcua.document.application.Documents;
import vn.motcua.document.application.OpenedDocument;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;

/**
 * Mở một tài liệu. Its content came from outside: it may load nothing, run nothing, and is kept by no cache on the way.
 */
@WebServlet("/files/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final String LOADS_NOTHING = "default-src 'none'; frame-ancestors 'self'";
    /** Chromium shows no PDF in a sandbox; its viewer runs apart from our origin, and our files hold no script. */
    private static final String SHOWS_ITSELF = LOADS_NOTHING + "; style-src 'unsafe-inline'; object-src 'self'";

    @Inject transient Documents documents;
    @Inject transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.get().kind() == Actor.Kind.ANONYMOUS) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        try (OpenedDocument document = documents.open(path.substring(1))) {
            describe(document, response);
            document.content().transferTo(response.getOutputStream());
        }
    }

    private static void describe(OpenedDocument document, HttpServletResponse response) {
        String name = URLEncoder.encode(document.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(document.mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy",
                document.mediaType().equals(PDF) ? SHOWS_ITSELF : LOADS_NOTHING + "; sandbox");
    }
}
