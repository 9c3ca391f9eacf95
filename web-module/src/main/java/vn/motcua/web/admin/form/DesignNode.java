package vn.motcua.web.admin.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormGroup;
import vn.motcua.form.domain.FormSection;

/**
 * Dòng của dàn ý biểu mẫu.
 *
 * @param kind FORM, SECTION, GROUP, RULE or the type of a field
 */
public record DesignNode(String place, String kind, String label, int depth) implements Serializable {

    static List<DesignNode> of(ElectronicForm form) {
        List<DesignNode> nodes = new ArrayList<>();
        nodes.add(new DesignNode("", "FORM", form.title(), 0));
        for (FormSection section : form.sections()) {
            String place = "sections." + section.key();
            nodes.add(new DesignNode(place, "SECTION", section.title(), 0));
            for (FormGroup group : section.groups()) {
                boolean titled = !group.key().isEmpty();
                if (titled) {
                    nodes.add(new DesignNode(place + "." + group.key(), "GROUP", group.title(), 1));
                }
                group.fields().forEach(field -> add(field, "", titled ? 2 : 1, nodes));
            }
        }
        form.rules().forEach(rule -> nodes.add(new DesignNode("rules." + rule.key(), "RULE", rule.message(), 0)));
        return nodes;
    }

    private static void add(FormField field, String before, int depth, List<DesignNode> nodes) {
        nodes.add(new DesignNode(before + field.key(), field.type().name(), field.label(), depth));
        field.fields().forEach(part -> add(part, before + field.key() + ".", depth + 1, nodes));
    }

    public boolean isField() {
        return !List.of("FORM", "SECTION", "GROUP", "RULE").contains(kind);
    }
}
