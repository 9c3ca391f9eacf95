package vn.motcua.web.admin.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldLimits;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.form.domain.FormSection;
import vn.motcua.form.domain.Severity;

/**
 * Tờ thuộc tính: what is asked about a field, a section or a rule, itself an electronic form; so the designer is filled
 * in the same way as what is designed with it.
 */
final class PropertySheet {

    static final int LONGEST = 4000;

    private final DesignWords words;
    private final ElectronicForm design;
    private final List<Option> lists;

    PropertySheet(DesignWords words, ElectronicForm design, List<Option> lists) {
        this.words = words;
        this.design = design;
        this.lists = lists;
    }

    ElectronicForm of(String place, FieldType type) {
        if (place.isEmpty()) {
            return new ElectronicForm("", List.of(section("PAPER", List.of(text("title").mustBeAnswered(), text("formNumber"),
                    text("recipient"), FormField.of("p_nationalHeading", named("nationalHeading"), FieldType.CHECKBOX)))));
        }
        if (place.startsWith("rules.")) {
            return rule(place);
        }
        return type == null ? part(place) : field(place, type);
    }

    private ElectronicForm part(String place) {
        return new ElectronicForm("", List.of(
                section("PART", List.of(text("title").mustBeAnswered(), longText("help"))),
                section("WHEN", When.VISIBLE.questions(words, rows(place)))));
    }

    private ElectronicForm rule(String place) {
        List<Option> blocks = design.fields().filter(FormField::isRepeated)
                .map(field -> new Option(field.key(), field.label())).toList();
        List<FormField> questions = new ArrayList<>(When.RULE.questions(words, rows(place)));
        questions.add(longText("message").mustBeAnswered());
        questions.add(select("severity", words.options(Severity.values())).mustBeAnswered());
        questions.add(FormField.of("p_fields", named("fields"), FieldType.MULTI_SELECT).offering(names(place)));
        if (!blocks.isEmpty()) {
            questions.add(select("forEach", blocks));
        }
        return new ElectronicForm("", List.of(section("RULE", questions)));
    }

    private ElectronicForm field(String place, FieldType type) {
        PropertyQuestions about = new PropertyQuestions(words, design, lists, place, type);
        List<FormSection> sections = new ArrayList<>();
        for (Property.PropertyPart part : Property.PropertyPart.values()) {
            List<FormField> questions = new ArrayList<>();
            if (part == Property.PropertyPart.BASIC) {
                questions.add(select("type", Arrays.stream(FieldType.values())
                        .map(other -> new Option(other.name(), words.of(other))).toList()).mustBeAnswered());
            }
            Arrays.stream(Property.values()).filter(property -> property.part() == part && about.asks(property))
                    .forEach(property -> questions.add(about.question(property)));
            if (part == Property.PropertyPart.ANSWER && type.isDay()) {
                Stream.of(DayBound.values()).forEach(bound -> questions.addAll(bound.questions(words)));
            }
            if (part == Property.PropertyPart.SOURCE && about.asks(Property.COPY_FROM)) {
                questions.addAll(When.COPY.questions(words, rows(place)));
            }
            if (part == Property.PropertyPart.WHEN) {
                questions.addAll(when(place, type));
            }
            if (!questions.isEmpty()) {
                sections.add(section(part.name(), questions));
            }
        }
        return new ElectronicForm("", sections);
    }

    private List<FormField> when(String place, FieldType type) {
        boolean asked = Property.WIDTH.suits(type);
        return Stream.of(When.VISIBLE, When.REQUIRED, When.READ_ONLY).filter(when -> asked || when == When.VISIBLE)
                .flatMap(when -> when.questions(words, rows(place)).stream()).toList();
    }

    private List<Option> names(String place) {
        return Nameable.options(Nameable.at(design, place));
    }

    private ConditionRows rows(String place) {
        return new ConditionRows(words, Nameable.at(design, place));
    }

    private FormSection section(String part, List<FormField> questions) {
        return new FormSection("p_" + part, words.named("PropertyPart", part), questions);
    }

    private FormField text(String attribute) {
        return FormField.of("p_" + attribute, named(attribute), FieldType.TEXT);
    }

    private FormField longText(String attribute) {
        return FormField.of("p_" + attribute, named(attribute), FieldType.LONG_TEXT).with(FieldLimits.NONE.length(null, LONGEST));
    }

    private FormField select(String attribute, List<Option> options) {
        return FormField.of("p_" + attribute, named(attribute), FieldType.SELECT).offering(options);
    }

    private String named(String attribute) {
        return words.named("PropertyName", attribute);
    }
}
