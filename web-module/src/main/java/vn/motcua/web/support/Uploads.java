package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.motcua.document.application.DocumentUpload;

/** Tệp gửi kèm biểu mẫu: the files that a request brought for questions of an electronic form. */
@RequestScoped
public class Uploads {

    /** Một tệp cho một câu hỏi. */
    public record Upload(String path, Part part) {}

    private boolean taken;

    /** Once a request: whoever asks again gets nothing, so that no file is kept twice. */
    public List<Upload> forQuestions(Collection<String> paths) {
        HttpServletRequest request =
                (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String type = request.getContentType();
        if (taken || type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        taken = true;
        List<Upload> found = new ArrayList<>();
        try {
            for (Part part : request.getParts()) {
                String path = part.getName().replaceFirst(":answer$", "");
                boolean chosen = part.getSubmittedFileName() != null && !part.getSubmittedFileName().isEmpty();
                if (chosen && paths.contains(path)) {
                    found.add(new Upload(path, part));
                }
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (ServletException notAnUpload) {
            throw new IllegalStateException(notAnUpload);
        }
        return found;
    }

    /** The beginning of a text file; what is longer than that is no file of ours. */
    public static String text(Part part, int longest) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(longest), StandardCharsets.UTF_8);
        }
    }

    public <T> T with(Upload upload, Function<DocumentUpload, T> use) {
        try (InputStream content = upload.part().getInputStream()) {
            return use.apply(DocumentUpload.own(upload.part().getSubmittedFileName(), content));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
