package vn.motcua.web.portal;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.document.domain.FileStoreAway;
import vn.motcua.document.domain.FileTooLarge;
import vn.motcua.document.domain.UploadOutOfStep;
import vn.motcua.dossier.application.PaperUploads;
import vn.motcua.dossier.application.PaperUploads.Progress;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.PermissionDenied;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.NotFound;
import vn.motcua.web.support.ViolationText;

/**
 * Nhận tệp từng phần, in the manner of tus: {@code POST} begins, {@code HEAD} says how far we are, {@code PATCH} goes on
 * from there, {@code DELETE} gives up. The page works without it, by a form of one file.
 */
@WebServlet("/uploads/*")
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_PIECE = 1024 * 1024;
    private static final int UNPROCESSABLE = 422;
    private static final String OFFSET = "Upload-Offset";

    @Inject transient PaperUploads uploads;
    @Inject transient CurrentActor current;

    private interface Work {

        void run() throws IOException;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (current.get().kind() == Actor.Kind.ANONYMOUS) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        answered(request, response, switch (request.getMethod()) {
            case "POST" -> () -> begin(request, response);
            case "HEAD" -> () -> tell(uploads.progress(path), response);
            case "PATCH" -> () -> goOn(path, request, response);
            case "DELETE" -> () -> {
                uploads.drop(path);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            };
            default -> () -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        });
    }

    private static void answered(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        try {
            work.run();
        } catch (NumberFormatException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (PermissionDenied denied) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (BusinessRuleViolation refused) {
            response.setStatus(statusOf(refused));
            write(Json.createObjectBuilder().add("message", ViolationText.of(refused, request.getParameter("lang"))), response);
        }
    }

    private static int statusOf(BusinessRuleViolation refused) {
        if (refused instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        } else if (refused instanceof UploadOutOfStep) {
            return HttpServletResponse.SC_CONFLICT;
        } else if (refused instanceof FileTooLarge) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return refused instanceof FileStoreAway ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : UNPROCESSABLE;
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = uploads.begin(Long.parseLong(request.getParameter("draft")), request.getParameter("paper"),
                request.getParameter("name"), Long.parseLong(request.getParameter("length")));
        response.setStatus(HttpServletResponse.SC_CREATED);
        response.setHeader("Location", request.getContextPath() + "/uploads/" + id);
        write(Json.createObjectBuilder().add("id", id), response);
    }

    private void goOn(String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > LARGEST_PIECE) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setHeader("Connection", "close"); // nobody reads the rest of it
            return;
        }
        Progress progress = uploads.append(
                id, Long.parseLong(request.getHeader(OFFSET)), request.getInputStream(), (int) length);
        tell(progress, response);
        write(Json.createObjectBuilder().add("arrived", progress.arrived()).add("done", progress.done()), response);
    }

    private static void tell(Progress progress, HttpServletResponse response) {
        response.setHeader(OFFSET, String.valueOf(progress.arrived()));
        response.setHeader("Upload-Done", String.valueOf(progress.done()));
        response.setStatus(HttpServletResponse.SC_OK);
    }

    private static void write(JsonObjectBuilder answer, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer.build().toString());
    }
}
