package vn.motcua.web.admin.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldLimits;
import vn.motcua.form.domain.FieldParts;
import vn.motcua.form.domain.FieldTraits.Tidy;
import vn.motcua.form.domain.FieldTraits.Width;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.form.domain.FormField.Prefill;
import vn.motcua.form.domain.FormSection;
import vn.motcua.form.domain.Severity;

/**
 * Tờ thuộc tính: what is asked about a field, a section or a rule, itself an electronic form; so the designer is filled
 * in the same way as what is designed with it.
 */
final class PropertySheet {

    private static final Set<Property> WITH_HELP = EnumSet.of(Property.OPTIONS, Property.PATTERN, Property.CALCULATION,
            Property.KEY, Property.COPY_WHEN, Property.CATALOGUE, Property.CONSTANT);
    private static final int LONGEST = 4000;

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
        questions.add(select("severity", words.options(Severity.values())));
        questions.add(FormField.of("p_fields", named("fields"), FieldType.MULTI_SELECT).offering(names(place)));
        if (!blocks.isEmpty()) {
            questions.add(select("forEach", blocks));
        }
        return new ElectronicForm("", List.of(section("RULE", questions)));
    }

    private ElectronicForm field(String place, FieldType type) {
        List<FormSection> sections = new ArrayList<>();
        for (Property.PropertyPart part : Property.PropertyPart.values()) {
            List<FormField> questions = new ArrayList<>();
            if (part == Property.PropertyPart.BASIC) {
                questions.add(select("type", Arrays.stream(FieldType.values())
                        .map(other -> new Option(other.name(), words.of(other))).toList()).mustBeAnswered());
            }
            Arrays.stream(Property.values()).filter(property -> property.part() == part && property.suits(type))
                    .forEach(property -> questions.add(question(property, place, type)));
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
        return Stream.of(When.values()).filter(when -> asked && when != When.RULE || when == When.VISIBLE)
                .flatMap(when -> when.questions(words, rows(place)).stream()).toList();
    }

    private FormField question(Property property, String place, FieldType type) {
        String key = "p_" + property.attribute();
        FormField question = FormField.of(key, words.of(property), property.editor());
        if (property == Property.PARTS) {
            question = question.mustBeAnswered().offering(FieldParts.all(type).stream()
                    .map(part -> new Option(part.key(), part.label())).toList());
        }
        if (property.editor() == FieldType.SELECT) {
            question = question.offering(offered(property, place));
        }
        if (property.editor() == FieldType.LONG_TEXT) {
            question = question.with(FieldLimits.NONE.length(null, LONGEST));
        }
        if (property.isCount()) {
            question = question.with(FieldLimits.NONE.between(BigDecimal.ZERO, null).decimals(0));
        }
        if (property == Property.LABEL || property == Property.KEY) {
            question = question.mustBeAnswered();
        }
        if (property == Property.KEY) {
            question = question.with(FieldLimits.NONE.pattern("[A-Za-z_][A-Za-z0-9_]{0,63}", words.named("PropertyHelp", "KEY")));
        }
        return WITH_HELP.contains(property) ? question.with(words.help(property.name())) : question;
    }

    private List<Option> offered(Property property, String place) {
        return switch (property) {
            case WIDTH -> words.options(Width.values());
            case TIDY -> words.options(Tidy.values());
            case SEVERITY -> words.options(Severity.values());
            case PREFILL -> words.options(Prefill.values());
            case COPY_FROM -> names(place);
            case CATALOGUE -> lists;
            default -> List.of();
        };
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
