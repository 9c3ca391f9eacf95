package vn.motcua.web.question;

import java.util.List;
import java.util.Map;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.form.domain.FormState.ShownItem;

/** Tệp của một câu trả lời, with the button that drops it. */
public record FileLine(String documentId, String name, long size, boolean known, String dropAct) {

    public boolean isDroppable() {
        return !dropAct.isEmpty();
    }

    static List<FileLine> of(ShownItem item, Map<String, FileView> files) {
        return item.answer().lines().filter(id -> !id.isBlank()).map(id -> {
            FileView file = files.get(id);
            String drop = item.readOnly() ? "" : new FormAct(FormAct.Kind.DROP, item.path(), id).parameter();
            return new FileLine(id, file == null ? id : file.name(), file == null ? 0 : file.size(), file != null, drop);
        }).toList();
    }
}
