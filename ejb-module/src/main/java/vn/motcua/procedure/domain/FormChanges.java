package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.motcua.form.domain.ConditionWords;
import vn.motcua.form.domain.DayLimit;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldTraits.Tidy;
import vn.motcua.form.domain.FieldTraits.Width;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormDifference;
import vn.motcua.form.domain.FormDifference.Change;
import vn.motcua.form.domain.FormDifference.Difference;
import vn.motcua.form.domain.FormExpressions;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.form.domain.FormField.Prefill;
import vn.motcua.form.domain.Severity;

/** Khác biệt giữa hai biểu mẫu điện tử: which questions came, went or are asked in another way, in words of the form. */
final class FormChanges {

    private static final Map<String, Aspect> ASPECTS = Map.ofEntries(Map.entry("type", Aspect.FORM_TYPE),
            Map.entry("required", Aspect.FORM_REQUIRED), Map.entry("options", Aspect.FORM_OPTIONS),
            Map.entry("catalogue", Aspect.FORM_OPTIONS), Map.entry("calculation", Aspect.FORM_CALCULATION),
            Map.entry("visibleWhen", Aspect.FORM_CONDITION), Map.entry("requiredWhen", Aspect.FORM_CONDITION),
            Map.entry("readOnlyWhen", Aspect.FORM_CONDITION), Map.entry("prefill", Aspect.FORM_SOURCE),
            Map.entry("constant", Aspect.FORM_SOURCE), Map.entry("copyFrom", Aspect.FORM_SOURCE),
            Map.entry("copyWhen", Aspect.FORM_SOURCE), Map.entry("label", Aspect.FORM_WORDS),
            Map.entry("title", Aspect.FORM_WORDS), Map.entry("help", Aspect.FORM_WORDS),
            Map.entry("placeholder", Aspect.FORM_WORDS), Map.entry("example", Aspect.FORM_WORDS),
            Map.entry("message", Aspect.FORM_WORDS), Map.entry("patternMessage", Aspect.FORM_WORDS),
            Map.entry("minLength", Aspect.FORM_LIMIT), Map.entry("maxLength", Aspect.FORM_LIMIT),
            Map.entry("min", Aspect.FORM_LIMIT), Map.entry("max", Aspect.FORM_LIMIT),
            Map.entry("decimals", Aspect.FORM_LIMIT), Map.entry("pattern", Aspect.FORM_LIMIT),
            Map.entry("minRows", Aspect.FORM_LIMIT), Map.entry("maxRows", Aspect.FORM_LIMIT),
            Map.entry("maxFiles", Aspect.FORM_LIMIT), Map.entry("notFuture", Aspect.FORM_LIMIT),
            Map.entry("notPast", Aspect.FORM_LIMIT), Map.entry("earliest", Aspect.FORM_LIMIT),
            Map.entry("latest", Aspect.FORM_LIMIT), Map.entry("fileKinds", Aspect.FORM_LIMIT),
            Map.entry("maxFileSize", Aspect.FORM_LIMIT), Map.entry("suggestion", Aspect.FORM_WORDS),
            Map.entry("printLabel", Aspect.FORM_WORDS));

    private final ElectronicForm before;
    private final ElectronicForm after;

    private FormChanges(ElectronicForm before, ElectronicForm after) {
        this.before = before;
        this.after = after;
    }

    static List<ContentChange> between(ElectronicForm before, ElectronicForm after) {
        if (before == null || after == null) {
            return before == after ? List.of() : List.of(change(Aspect.FORM, null,
                    before == null ? null : before.title(), after == null ? null : after.title()));
        }
        FormChanges changes = new FormChanges(before, after);
        List<ContentChange> all = new ArrayList<>();
        FormDifference.between(before, after).forEach(one -> all.add(changes.inWords(one)));
        return all;
    }

    private ContentChange inWords(Difference one) {
        Aspect what = kindOf(one.place());
        if (one.change() == Change.ADDED) {
            return change(what, null, null, one.label());
        }
        if (one.change() == Change.REMOVED) {
            return change(what, null, one.label(), null);
        }
        if (one.change() == Change.MOVED) {
            return change(Aspect.FORM_PLACE, one.label(), home(before, one.before()), home(after, one.after()));
        }
        if (one.place().isEmpty()) {
            boolean title = one.attribute().equals("title");
            return change(title ? Aspect.FORM_TITLE : Aspect.FORM_PAPER, null, title ? orNull(one.before()) : null,
                    title ? orNull(one.after()) : after.title());
        }
        Aspect aspect = ASPECTS.getOrDefault(one.attribute(), what == Aspect.FORM_RULE ? what : Aspect.FORM_OTHER);
        return change(aspect, one.label(), value(before, one, one.before()), value(after, one, one.after()));
    }

    private static Aspect kindOf(String place) {
        return place.startsWith("rules.") ? Aspect.FORM_RULE
                : place.startsWith("sections.") ? Aspect.FORM_PART : Aspect.FORM_FIELD;
    }

    /** Constants, truths and lists as such, so that pages put them into the reader's language. */
    private static Serializable value(ElectronicForm form, Difference one, String text) {
        FormField field = form.field(one.place()).orElse(null);
        return switch (one.attribute()) {
            case "type" -> FieldType.valueOf(text);
            case "severity" -> text.isEmpty() ? Severity.ERROR : Severity.valueOf(text);
            case "tidy" -> text.isEmpty() ? Tidy.AS_TYPED : Tidy.valueOf(text);
            case "width" -> text.isEmpty() ? Width.FULL : Width.valueOf(text);
            case "prefill" -> text.isEmpty() ? null : Prefill.valueOf(text);
            case "required", "readOnly", "notFuture", "notPast", "totalled", "sensitive", "doNotInfer", "oldPersonalId" ->
                text.equals("true");
            case "options" -> field == null || field.options().isEmpty() ? null
                    : new ArrayList<>(field.options().stream().map(Option::label).toList());
            case "fileKinds" -> field == null || field.limits().fileKinds().isEmpty() ? null
                    : new ArrayList<>(field.limits().fileKinds());
            case "earliest", "latest" -> orNull(DayLimit.of(text).map(DayLimit::words).orElse(text));
            case "visibleWhen", "requiredWhen", "readOnlyWhen", "copyWhen", "calculation", "rule" -> orNull(spoken(form, one, text));
            case "copyFrom" -> orNull(form.field(text).map(FormField::label).orElse(text));
            default -> orNull(text);
        };
    }

    /** From the form itself: the difference tells only the beginning of a long formula. */
    private static String spoken(ElectronicForm form, Difference one, String text) {
        return FormExpressions.at(form, one.place(), one.attribute())
                .map(expression -> ConditionWords.of(form, one.place(), expression)).orElse(text);
    }

    private static String home(ElectronicForm form, String keys) {
        String block = form.field(keys).map(FormField::label).orElse(null);
        return block != null ? block : form.sections().stream().filter(section -> keys.equals("sections." + section.key())
                        || keys.startsWith(section.key() + ".") || keys.equals(section.key()))
                .max(Comparator.comparing(section -> section.key().length()))
                .map(section -> section.groups().stream()
                        .filter(group -> !group.key().isEmpty() && keys.equals(section.key() + "." + group.key()))
                        .findFirst().map(group -> section.title() + ": " + group.title()).orElse(section.title()))
                .orElse(keys);
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static ContentChange change(Aspect aspect, String item, Serializable before, Serializable after) {
        return ContentChange.of(ContentPart.FORM, aspect, item, before, after);
    }
}
