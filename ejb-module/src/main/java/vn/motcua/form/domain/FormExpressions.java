package vn.motcua.form.domain;

import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.expression.domain.Expression;

/** Biểu thức trong biểu mẫu, found by its place and by what it is called in the document. */
public final class FormExpressions {

    private FormExpressions() {}

    public static Optional<Expression> at(ElectronicForm form, String place, String attribute) {
        if (place.startsWith("rules.")) {
            return form.rules().stream().filter(rule -> place.equals("rules." + rule.key())).findFirst().map(FormRule::holds);
        }
        if (place.startsWith("sections.")) {
            return form.sections().stream().flatMap(section -> Stream.concat(
                            place.equals("sections." + section.key()) ? Stream.ofNullable(section.visibleWhen()) : Stream.empty(),
                            section.groups().stream().filter(group -> place.equals("sections." + section.key() + "." + group.key()))
                                    .map(FormGroup::visibleWhen)))
                    .filter(when -> when != null).findFirst();
        }
        return form.field(place).map(field -> switch (attribute) {
            case "visibleWhen" -> field.when().visibleWhen();
            case "requiredWhen" -> field.when().requiredWhen();
            case "readOnlyWhen" -> field.when().readOnlyWhen();
            case "copyWhen" -> field.source().copyWhen();
            case "calculation" -> field.source().calculation();
            default -> null;
        });
    }
}
