package vn.motcua.procedure.domain;

import static vn.motcua.procedure.domain.ProcedureVerifier.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.kernel.Folded;

/** Thẩm định thành phần hồ sơ. */
class ComponentVerifier {

    private static final List<String> INSISTING =
            List.of("ban giay", "nop truc tiep ban", "nop ban chinh truc tiep", "gui ban chinh qua buu");

    private final ProcedureContent content;
    private final List<ContentProblem> problems = new ArrayList<>();

    ComponentVerifier(ProcedureContent content) {
        this.content = content;
    }

    List<ContentProblem> problems() {
        List<RequiredDocument> seen = new ArrayList<>();
        for (RequiredDocument component : content.components()) {
            judge(component, seen);
            seen.add(component);
        }
        return problems;
    }

    private void judge(RequiredDocument component, List<RequiredDocument> before) {
        int row = before.size() + 1;
        if (blank(component.name())) {
            found(Fault.COMPONENT_WITHOUT_NAME, row, row);
        }
        if (blank(component.code())) {
            found(Fault.COMPONENT_WITHOUT_CODE, row, row);
        } else if (before.stream().anyMatch(other -> isSameAs(component, other))) {
            found(Fault.COMPONENT_TWICE, row, row, component.code());
        }
        if (component.filledInOnline() && content.form() == null) {
            found(Fault.COMPONENT_FORM_NOT_THERE, row, row, component.formKey());
        }
        if (Stream.of(component.originals(), component.copies(), component.certifiedCopies()).anyMatch(n -> n < 0)) {
            found(Fault.NEGATIVE_NUMBER, row, row);
        }
        if (content.classification().onlineLevel() == OnlineLevel.FULL && isHandedInOnPaper(component)) {
            found(Fault.FULL_BUT_PAPER_ORIGINAL, row, row, component.name());
        }
    }

    /** The same paper may be asked for in two cases, but not twice in one. */
    private static boolean isSameAs(RequiredDocument one, RequiredDocument other) {
        boolean meet = one.caseKey() == null || other.caseKey() == null || one.caseKey().equals(other.caseKey());
        return meet && one.code().equals(other.code());
    }

    /** An original may be a picture of it; only where the text insists on paper does somebody have to come. */
    private static boolean isHandedInOnPaper(RequiredDocument component) {
        String text = Folded.of(component.name()) + " " + Folded.of(component.hint());
        return component.required() && component.originals() > 0 && !component.filledInOnline()
                && INSISTING.stream().anyMatch(text::contains);
    }

    private void found(Fault fault, int row, Object... arguments) {
        problems.add(ContentProblem.of(fault, "component-" + row, arguments));
    }
}
