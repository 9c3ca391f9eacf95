package vn.motcua.web.admin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FieldTexts;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.form.domain.FormProblem;
import vn.motcua.form.domain.FormioImport.Remark;
import vn.motcua.web.support.Words;

/** Lời của trang thiết kế biểu mẫu. */
@Named
@RequestScoped
public class DesignWords {

    @Inject Words words;

    public TypeGroup[] getTypeGroups() {
        return TypeGroup.values();
    }

    public String of(Enum<?> constant) {
        return words.of(constant);
    }

    public String named(String group, String name) {
        return words.named(group, name);
    }

    /** What a line of the outline is. */
    public String kind(DesignNode node) {
        return node.isField() ? words.named("FieldType", node.kind()) : words.named("DesignNode", node.kind());
    }

    String problem(FieldProblem problem) {
        return words.problem(problem);
    }

    public String problem(FormProblem problem) {
        return words.problem(problem.messageKey(), problem.arguments());
    }

    public String remark(Remark remark) {
        return words.problem(remark.messageKey(), remark.arguments());
    }

    FieldTexts help(String name) {
        return FieldTexts.help(words.named("PropertyHelp", name));
    }

    List<Option> options(String group, String stem, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> new Option(constant.name(), words.named(group, stem + constant.name()))).toList();
    }

    List<Option> options(Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> new Option(constant.name(), words.of(constant))).toList();
    }
}
