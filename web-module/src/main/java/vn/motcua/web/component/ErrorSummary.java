package vn.motcua.web.component;

import static java.util.stream.Collectors.toList;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Tóm tắt lỗi: the code behind {@code mc:errorSummary}; all messages of the answer, errors with their fields. */
@FacesComponent("motcua.ErrorSummary")
public class ErrorSummary extends UINamingContainer {

    /** One line of the summary: the text, the field it is about if any, and the kind of notice otherwise. */
    public record Entry(String text, String field, String type) {}

    /** What must be put right before the act can be done. */
    public List<Entry> getErrors() {
        return entries().stream().filter(entry -> entry.type().equals("danger")).collect(toList());
    }

    /** What was done, or is worth knowing. */
    public List<Entry> getNotices() {
        return entries().stream().filter(entry -> !entry.type().equals("danger")).collect(toList());
    }

    private List<Entry> entries() {
        FacesContext faces = getFacesContext();
        List<Entry> entries = new ArrayList<>();
        Iterator<String> owners = faces.getClientIdsWithMessages();
        while (owners.hasNext()) {
            String owner = owners.next();
            for (FacesMessage message : faces.getMessageList(owner)) {
                Entry entry = new Entry(message.getSummary(), owner, typeOf(message));
                if (!entries.contains(entry)) {
                    entries.add(entry);
                }
                message.rendered();
            }
        }
        return entries;
    }

    private static String typeOf(FacesMessage message) {
        FacesMessage.Severity severity = message.getSeverity();
        if (severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            return "danger";
        }
        return severity.equals(FacesMessage.SEVERITY_WARN) ? "warning" : "success";
    }
}
