package vn.motcua.web.admin.form;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import vn.motcua.form.domain.Severity;

/** Câu hỏi về một thuộc tính: asked in the way of the question that it is about, with nothing to choose that cannot work. */
final class PropertyQuestions {

    private static final Set<Property> WITH_HELP = EnumSet.of(Property.OPTIONS, Property.PATTERN, Property.CALCULATION,
            Property.KEY, Property.CATALOGUE, Property.CONSTANT, Property.FILE_KINDS, Property.MAX_FILE_SIZE, Property.MAX_FILES,
            Property.SUGGESTION, Property.SENSITIVE, Property.DO_NOT_INFER, Property.PRINT_LABEL, Property.COPY_FROM,
            Property.OLD_PERSONAL_ID, Property.TOTALLED, Property.SEVERITY, Property.PREFILL, Property.PLACEHOLDER);
    private static final Map<FieldType, Set<Prefill>> KNOWN = new EnumMap<>(FieldType.class);

    /** What has no answer, is worked out, or has to be given anew with every dossier. */
    private static final Set<FieldType> NEVER_AGAIN = EnumSet.of(FieldType.NOTE, FieldType.HEADING, FieldType.CALCULATED,
            FieldType.FILE, FieldType.SIGNATURE, FieldType.DRAWING, FieldType.BLOCK, FieldType.TABLE);

    static {
        Set<Prefill> words = EnumSet.allOf(Prefill.class);
        KNOWN.put(FieldType.TEXT, words);
        KNOWN.put(FieldType.LONG_TEXT, words);
        KNOWN.put(FieldType.DATE, EnumSet.of(Prefill.TODAY, Prefill.APPLICANT_BIRTH_DATE));
        KNOWN.put(FieldType.PARTIAL_DATE, KNOWN.get(FieldType.DATE));
        KNOWN.put(FieldType.PERSONAL_ID, EnumSet.of(Prefill.APPLICANT_PERSONAL_ID));
        KNOWN.put(FieldType.TAX_CODE, EnumSet.of(Prefill.APPLICANT_TAX_CODE));
        KNOWN.put(FieldType.PHONE, EnumSet.of(Prefill.APPLICANT_PHONE));
        KNOWN.put(FieldType.EMAIL, EnumSet.of(Prefill.APPLICANT_EMAIL));
    }

    private final DesignWords words;
    private final ElectronicForm design;
    private final List<Option> lists;
    private final String place;
    private final FormField about;

    /** @param lists shared lists that can be chosen from */
    PropertyQuestions(DesignWords words, ElectronicForm design, List<Option> lists, String place, FieldType type) {
        this.words = words;
        this.design = design;
        this.lists = lists;
        this.place = place;
        this.about = design.field(place).orElse(FormField.of("x", "", type));
    }

    /** What would be of no use at that place is not asked. */
    boolean asks(Property property) {
        if (!property.suits(about.type())) {
            return false;
        }
        return switch (property) {
            case TOTALLED -> isColumn();
            case PREFILL, COPY_FROM -> !offered(property).isEmpty();
            default -> true;
        };
    }

    private boolean isColumn() {
        int dot = place.indexOf('.');
        return dot > 0 && design.field(place.substring(0, dot)).filter(above -> above.type() == FieldType.TABLE).isPresent();
    }

    FormField question(Property property) {
        String key = "p_" + property.attribute();
        FormField question = property == Property.CONSTANT ? constant(key) : FormField.of(key, words.of(property), property.editor());
        if (property == Property.PARTS) {
            question = question.mustBeAnswered().offering(FieldParts.all(about.type()).stream()
                    .map(part -> new Option(part.key(), part.label())).toList());
        }
        if (property.editor() == FieldType.SELECT || property == Property.FILE_KINDS) {
            question = question.offering(offered(property));
        }
        question = limited(property, question);
        return WITH_HELP.contains(property) ? question.with(words.help(property.name())) : question;
    }

    private FormField limited(Property property, FormField question) {
        if (property.editor() == FieldType.LONG_TEXT) {
            return question.with(FieldLimits.NONE.length(null, PropertySheet.LONGEST));
        }
        return switch (property) {
            case LABEL, WIDTH, TIDY, SEVERITY -> question.mustBeAnswered();
            case KEY -> question.mustBeAnswered().with(FieldLimits.NONE.pattern("[A-Za-z_][A-Za-z0-9_]{0,63}", words.named("PropertyHelp", "KEY")));
            case MAX_FILE_SIZE -> question.with(FieldLimits.NONE.between(FileRules.LEAST_MEGABYTES, FileRules.MOST_MEGABYTES).decimals(2));
            case MAX_FILES -> question.with(FieldLimits.NONE.between(BigDecimal.ONE, BigDecimal.valueOf(20)).decimals(0));
            case DECIMALS -> question.with(FieldLimits.NONE.between(BigDecimal.ZERO, BigDecimal.valueOf(6)).decimals(0));
            case MIN_ROWS, MAX_ROWS -> question.with(FieldLimits.NONE.between(BigDecimal.ZERO, BigDecimal.valueOf(FieldLimits.MOST_ROWS)).decimals(0));
            default -> property.isCount() ? question.with(FieldLimits.NONE.between(BigDecimal.ZERO, null).decimals(0)) : question;
        };
    }

    /** What is there beforehand is chosen where the question is answered by choosing. */
    private FormField constant(String key) {
        String label = words.of(Property.CONSTANT);
        return switch (about.type()) {
            case SELECT, RADIO -> FormField.of(key, label, FieldType.SELECT).offering(about.options());
            case MULTI_SELECT -> FormField.of(key, label, FieldType.MULTI_SELECT).offering(about.options());
            case YES_NO, CHECKBOX -> FormField.of(key, label, FieldType.SELECT).offering(List.of(
                    new Option(FieldType.CHECKED, words.named("Answer", FieldType.CHECKED)),
                    new Option(FieldType.UNCHECKED, words.named("Answer", FieldType.UNCHECKED))));
            case CATALOGUE -> FormField.of(key, label, FieldType.CATALOGUE).from(about.catalogue());
            default -> FormField.of(key, label, about.type()).with(about.limits());
        };
    }

    private List<Option> offered(Property property) {
        return switch (property) {
            case WIDTH -> words.options(Width.values());
            case TIDY -> words.options(Tidy.values());
            case SEVERITY -> words.options(Severity.values());
            case PREFILL -> words.options(Stream.of(Prefill.values()).filter(this::suits).toArray(Prefill[]::new));
            case COPY_FROM -> Nameable.options(Nameable.at(design, place).stream()
                    .filter(name -> isAlike(name.field()) || name.name().equals(about.source().copyFrom())).toList());
            case CATALOGUE -> lists;
            case FILE_KINDS -> FileRules.offered(about.limits().fileKinds(), words);
            default -> List.of();
        };
    }

    private boolean suits(Prefill prefill) {
        boolean again = prefill == Prefill.EARLIER_DOSSIER && !NEVER_AGAIN.contains(about.type());
        return again || KNOWN.getOrDefault(about.type(), Set.of()).contains(prefill) || prefill == about.prefill();
    }

    /** Its answer can stand here too. */
    private boolean isAlike(FormField other) {
        return other.type() == about.type() && other.options().equals(about.options())
                && String.valueOf(other.catalogue()).equals(String.valueOf(about.catalogue()))
                || other.type().isText() && about.type().isText();
    }
}
