package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.form.domain.FormState.ShownGroup;
import vn.motcua.form.domain.FormState.ShownItem;
import vn.motcua.form.domain.FormState.ShownRow;
import vn.motcua.form.domain.FormState.ShownSection;

/** Tờ khai để đọc: the questions that were asked and their answers, one a line, each called so that it stands alone. */
public final class FormReading {

    private FormReading() {}

    /** Một phần đã khai. */
    public record ReadSection(String key, String title, List<ReadLine> lines) implements Serializable {}

    /**
     * Một dòng.
     *
     * @param label with the block, the row or the person that it belongs to: {@code Con 2: Họ và tên}
     * @param answer as it is kept; empty if nothing was given
     */
    public record ReadLine(String path, FormField field, String label, String answer) implements Serializable {}

    public static List<ReadSection> of(ElectronicForm form, Map<String, String> answers, FormContext context) {
        List<ReadSection> sections = new ArrayList<>();
        for (ShownSection section : form.state(answers, context).sections()) {
            List<ReadLine> lines = new ArrayList<>();
            for (ShownGroup group : section.groups()) {
                add(group.items(), "", lines);
            }
            if (!lines.isEmpty()) {
                sections.add(new ReadSection(section.key(), section.title(), List.copyOf(lines)));
            }
        }
        return List.copyOf(sections);
    }

    private static void add(List<ShownItem> items, String before, List<ReadLine> lines) {
        for (ShownItem item : items) {
            FormField field = item.field();
            if (field.isRepeated()) {
                for (ShownRow row : item.rows()) {
                    add(row.items(), before + field.label() + " " + row.number() + ": ", lines);
                }
            } else if (field.isComposite()) {
                add(item.parts(), before + field.label() + ": ", lines);
            } else if (!field.isText()) {
                lines.add(new ReadLine(item.path(), field, before + field.label(), item.answer()));
            }
        }
    }
}
