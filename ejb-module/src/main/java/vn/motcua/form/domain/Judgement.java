package vn.motcua.form.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.expression.domain.Days;
import vn.motcua.expression.domain.Scope;
import vn.motcua.expression.domain.Value;
import vn.motcua.reference.domain.IdentityNumbers;

/** Xét câu trả lời. */
final class Judgement {

    private final ElectronicForm form;
    private final FormRun run;
    private final FormContext context;
    private final List<FieldProblem> problems = new ArrayList<>();

    Judgement(ElectronicForm form, FormRun run, FormContext context) {
        this.form = form;
        this.run = run;
        this.context = context;
    }

    List<FieldProblem> problems(Set<String> answered) {
        for (Question question : run.layout().questions()) {
            if (run.isVisible(question)) {
                judge(question);
            }
        }
        form.rules().forEach(this::judge);
        answered.stream()
                .filter(key -> !run.layout().knows(key))
                .sorted()
                .map(key -> new FieldProblem("", key, "field.unknown", List.of()))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    private void judge(Question question) {
        FormField field = question.field();
        if (field.isRepeated()) {
            int most = field.limits().mostRows();
            if (run.layout().rows(question.path()) > most) {
                add(question, new Objection("field.tooManyRows", most), Severity.ERROR);
            }
            return;
        }
        if (field.type() == FieldType.PERSON) {
            judgePerson(question);
        }
        if (!question.isAnswered()) {
            return;
        }
        String answer = run.answer(question);
        boolean unticked = field.type() == FieldType.CHECKBOX && !FieldType.CHECKED.equals(answer);
        if ((answer.isEmpty() || unticked) && run.isRequired(question)) {
            add(question, inOwnWords(field, new Objection("field.required")), Severity.ERROR);
        } else if (!answer.isEmpty()) {
            field.objectionTo(answer, context)
                    .ifPresent(no -> add(question, inOwnWords(field, no), field.traits().severity()));
        }
    }

    private static Objection inOwnWords(FormField field, Objection objection) {
        FieldTexts texts = field.texts();
        boolean patternSpoke = objection.messageKey().equals("field.own");
        if (texts.message() == null || patternSpoke) {
            return objection;
        }
        return new Objection("field.own",
                texts.suggestion() == null ? texts.message() : texts.message() + " " + texts.suggestion());
    }

    /** The number of a person tells the year of birth and the gender; a slip of a digit shows there. */
    private void judgePerson(Question person) {
        String id = partOf(person, PersonPart.PERSONAL_ID);
        if (!IdentityNumbers.isTwelveDigits(id)) {
            return;
        }
        boolean year = Days.parsed(partOf(person, PersonPart.BIRTH_DATE)) instanceof Value.Day born
                && born.first().getYear() != IdentityNumbers.birthYear(id);
        String gender = partOf(person, PersonPart.GENDER);
        boolean other = gender.equals(IdentityNumbers.isFemale(id) ? "MALE" : "FEMALE");
        if (year || other) {
            Question number = run.layout().question(person.path() + "." + PersonPart.PERSONAL_ID.key());
            add(number, new Objection("field.personalIdMismatch"), Severity.WARNING);
        }
    }

    private String partOf(Question person, PersonPart part) {
        Question question = run.layout().question(person.path() + "." + part.key());
        return question == null ? "" : run.answer(question);
    }

    private void judge(FormRule rule) {
        if (rule.holds() == null) {
            return;
        }
        if (rule.forEach() == null) {
            judge(rule, run.whole(), "");
            return;
        }
        Scope whole = run.whole();
        for (int i = 0; i < whole.rows(rule.forEach()); i++) {
            judge(rule, run.row(rule.forEach(), i), rule.forEach() + "." + i + ".");
        }
    }

    /** What is not known yet breaks no rule. */
    private void judge(FormRule rule, Scope scope, String row) {
        if (!rule.holds().in(scope).isFalse()) {
            return;
        }
        Objection objection = new Objection("field.own", rule.message() == null ? "" : rule.message());
        Optional<Question> place = rule.fields().stream()
                .map(key -> questionAt(row, key))
                .flatMap(Optional::stream)
                .filter(run::isVisible)
                .findFirst();
        if (place.isPresent()) {
            add(place.get(), objection, rule.severity());
        } else {
            problems.add(new FieldProblem("", "", objection.messageKey(), objection.arguments(), rule.severity()));
        }
    }

    private Optional<Question> questionAt(String row, String key) {
        Question near = run.layout().question(row + key);
        return Optional.ofNullable(near == null ? run.layout().question(key) : near);
    }

    private void add(Question question, Objection objection, Severity severity) {
        problems.add(new FieldProblem(question.section().key(), question.path(), objection.messageKey(),
                objection.arguments(), severity));
    }
}
