package vn.motcua.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.motcua.document.application.Documents;
import vn.motcua.document.application.OpenedDocument;
import vn.motcua.document.application.PhotoSheets;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.web.support.FileAnswer;

/** Mở một tài liệu. Whether this person may is asked with each request, also for a part and for the headers alone. */
@WebServlet("/files/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Documents documents;
    @Inject transient PhotoSheets photos;
    @Inject transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.get().kind() == Actor.Kind.ANONYMOUS) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        OpenedDocument document = documents.open(path.substring(1));
        boolean picture = document.mediaType().startsWith("image/");
        new FileAnswer(request.getParameter("small") != null && picture ? small(document) : document,
                request.getParameter("keep") != null).send(request, response);
    }

    private OpenedDocument small(OpenedDocument document) throws IOException {
        try (InputStream content = document.content(0)) {
            byte[] jpeg = photos.small(content.readAllBytes());
            return new OpenedDocument(document.name(), "image/jpeg", jpeg.length, document.tag() + "-small",
                    from -> new ByteArrayInputStream(jpeg, (int) from, jpeg.length));
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
