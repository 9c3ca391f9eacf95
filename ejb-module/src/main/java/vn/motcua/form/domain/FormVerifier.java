package vn.motcua.form.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.expression.domain.Expression;
import vn.motcua.expression.domain.Kind;
import vn.motcua.expression.domain.Possibilities;
import vn.motcua.expression.domain.Typing;
import vn.motcua.form.domain.FormIndex.Entry;

/**
 * Kiểm tra biểu mẫu before it is published: what cannot work is an error, what is probably not meant is a warning. A
 * claim that something can never happen is made only where it is proved.
 */
public final class FormVerifier {

    public static final int MOST_FIELDS = 500;
    private static final int MANY_FIELDS = 300;
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "matches", "true", "false");

    private final ElectronicForm form;
    private final CatalogueLookup catalogues;
    private final FormIndex index;
    private final Possibilities possibilities;
    private final List<FormProblem> problems = new ArrayList<>();

    private FormVerifier(ElectronicForm form, CatalogueLookup catalogues) {
        this.form = form;
        this.catalogues = catalogues;
        this.index = new FormIndex(form);
        this.possibilities = new Possibilities(index);
    }

    public static List<FormProblem> problemsIn(ElectronicForm form) {
        return problemsIn(form, null);
    }

    /** @param catalogues null if it is not to be checked which shared lists there are */
    public static List<FormProblem> problemsIn(ElectronicForm form, CatalogueLookup catalogues) {
        FormVerifier verifier = new FormVerifier(form, catalogues);
        verifier.verify();
        return List.copyOf(verifier.problems);
    }

    /** Combinations of answers that are tried in all, a measure of the time it takes. */
    static long work(ElectronicForm form) {
        FormVerifier verifier = new FormVerifier(form, null);
        verifier.verify();
        return verifier.possibilities.work();
    }

    private void verify() {
        size();
        index.duplicates().forEach(name -> error(name, "key", "form.duplicateKey", name));
        FieldVerifier fields = new FieldVerifier(problems, catalogues);
        for (Entry entry : index.entries()) {
            key(entry.name(), entry.field().key());
            if (!(entry.parent() != null && entry.parent().field().isComposite() && entry.parent().field().fields().isEmpty())) {
                fields.verify(entry);
            }
            references(entry);
        }
        sections();
        form.rules().forEach(this::rule);
        boolean understood = problems.stream().noneMatch(problem -> problem.messageKey().startsWith("expression."));
        boolean cycles = new FormCycles(index, problems).report();
        if (understood && !cycles && index.entries().size() <= MOST_FIELDS) {
            new ReachVerifier(form, index, possibilities, problems).verify();
        }
    }

    private void size() {
        int fields = index.entries().size();
        if (fields == 0) {
            error("", "", "form.empty");
        } else if (fields > MOST_FIELDS) {
            error("", "", "form.tooManyFields", fields, MOST_FIELDS);
        } else if (fields > MANY_FIELDS) {
            problems.add(new FormProblem("", "", "form.manyFields", List.of(fields), Severity.WARNING));
        }
    }

    private void key(String place, String key) {
        if (!KEY.matcher(key).matches() || WORDS.contains(key)) {
            error(place, "key", "form.key", key);
        }
    }

    private void sections() {
        Set<String> keys = new HashSet<>();
        for (FormSection section : form.sections()) {
            String place = "sections." + section.key();
            if (section.key().isBlank() || !keys.add(section.key())) {
                error(place, "key", "form.duplicateKey", section.key());
            }
            if (section.fields().isEmpty()) {
                problems.add(new FormProblem(place, "", "form.emptySection", List.of(section.title()), Severity.WARNING));
            }
            check(place, "visibleWhen", section.visibleWhen(), null, Kind.TRUTH);
            section.groups().forEach(group ->
                    check(place + "." + group.key(), "visibleWhen", group.visibleWhen(), null, Kind.TRUTH));
        }
    }

    private void references(Entry entry) {
        FormField field = entry.field();
        check(entry.name(), "visibleWhen", field.when().visibleWhen(), entry, Kind.TRUTH);
        check(entry.name(), "requiredWhen", field.when().requiredWhen(), entry, Kind.TRUTH);
        check(entry.name(), "readOnlyWhen", field.when().readOnlyWhen(), entry, Kind.TRUTH);
        check(entry.name(), "copyWhen", field.source().copyWhen(), entry, Kind.TRUTH);
        check(entry.name(), "calculation", field.source().calculation(), entry, Kind.ANY);
        String from = field.source().copyFrom();
        if (from != null) {
            Entry source = index.seenFrom(entry.block(), from);
            if (source == null) {
                error(entry.name(), "copyFrom", "form.unknownField", from);
            } else if (source.field().type() != field.type() && !(source.field().type().isText() && field.type().isText())) {
                error(entry.name(), "copyFrom", "form.copyKind", from);
            }
        }
    }

    private void rule(FormRule rule) {
        String place = "rules." + rule.key();
        if (rule.holds() == null) {
            error(place, "rule", "form.noExpression");
        }
        if (rule.message() == null || rule.message().isBlank()) {
            error(place, "message", "form.noMessage");
        }
        Entry block = rule.forEach() == null ? null : index.entry(rule.forEach());
        if (rule.forEach() != null && (block == null || !block.field().isRepeated())) {
            error(place, "forEach", "form.unknownBlock", rule.forEach());
            return;
        }
        Entry inside = block == null ? null : index.entries().stream()
                .filter(entry -> entry.parent() == block).findFirst().orElse(null);
        check(place, "rule", rule.holds(), inside, Kind.TRUTH);
        rule.fields().stream().filter(name -> index.seenFrom(block, name) == null)
                .forEach(name -> error(place, "fields", "form.unknownField", name));
    }

    private void check(String place, String attribute, Expression expression, Entry at, Kind expected) {
        if (expression != null) {
            Typing.problems(expression, index.namesAt(at), expected).forEach(problem -> problems.add(
                    new FormProblem(place, attribute, problem.messageKey(), problem.arguments(), Severity.ERROR)));
        }
    }

    private void error(String place, String attribute, String messageKey, Object... arguments) {
        problems.add(new FormProblem(place, attribute, messageKey, List.of(arguments), Severity.ERROR));
    }
}
