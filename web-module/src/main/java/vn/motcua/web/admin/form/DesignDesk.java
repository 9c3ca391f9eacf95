package vn.motcua.web.admin.form;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.administration.application.CodeListReading;
import vn.motcua.expression.domain.Expression;
import vn.motcua.form.domain.CatalogueLookup;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.form.domain.FormProblem;
import vn.motcua.form.domain.FormSection;
import vn.motcua.form.domain.FormVerifier;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.web.question.FormAct;
import vn.motcua.web.question.QuestionSheet;
import vn.motcua.web.question.QuestionWords;
import vn.motcua.web.question.SheetNotes;
import vn.motcua.web.question.TypedForm;

/** Bàn thiết kế biểu mẫu: lays out the properties of what is chosen, takes them over, and keeps the trial up to date. */
@RequestScoped
class DesignDesk {

    @Inject DesignWords words;
    @Inject QuestionWords questions;
    @Inject CodeListReading lists;
    @Inject Instance<CatalogueLookup> lookups;
    @Inject Clock clock;

    /** Where a procedure without a form begins. */
    ElectronicForm empty(String title) {
        return new ElectronicForm(title, List.of(new FormSection("phan1", words.named("DesignNode", "SECTION") + " 1", List.of())));
    }

    void choose(DesignSession session, String place) {
        session.place = session.design.has(place) ? place : "";
        Map<String, Object> node = session.design.at(session.place);
        ElectronicForm design = session.design.form();
        ElectronicForm sheet = new PropertySheet(words, design, offeredLists()).of(session.place, typeOf(node));
        Map<String, String> answers = PropertyValues.answers(node, rows(design, session.place));
        Set<String> all = sheet.fields().map(FormField::key).collect(toSet());
        all.addAll(rows(design, session.place).keys());
        session.properties = new TypedForm(sheet, sheet.state(answers, context()), answers, all);
        renewTrial(session);
    }

    /** As before, and one goes on with what is chosen: on a telephone it stands far below the outline. */
    void begin(DesignSession session, String place) {
        choose(session, place);
        session.properties.form().fields().map(FormField::key).filter(key -> !key.equals("p_type")).findFirst()
                .ifPresent(key -> session.properties.goOnAt(key + ":answer"));
    }

    void add(DesignSession session, String what, FieldType type) {
        FormDesign design = session.design;
        begin(session, switch (what) {
            case "section" -> design.addSection(words.named("DesignNode", "SECTION"));
            case "group" -> design.addGroup(session.place, words.named("DesignNode", "GROUP"));
            case "rule" -> design.addRule(words.named("DesignNode", "RULE"));
            default -> design.addField(session.place, type, words.of(type));
        });
    }

    List<SpokenCondition> spoken(DesignSession session) {
        ElectronicForm form = session.design.form();
        return SpokenCondition.of(form, session.place, session.design.at(session.place), rows(form, session.place));
    }

    private ConditionRows rows(ElectronicForm design, String place) {
        return new ConditionRows(words, Nameable.at(design, place));
    }

    /** What was typed about the chosen place; what cannot be is said beside it, and not taken over. */
    void take(DesignSession session, Map<String, String[]> parameters) {
        session.properties.take(parameters);
        apply(session);
    }

    void act(DesignSession session, FormAct act) {
        session.properties.act(act);
        apply(session);
    }

    private void apply(DesignSession session) {
        TypedForm properties = session.properties;
        properties.judged(properties.form().state(properties.answers(), context()));
        Map<String, Object> before = session.design.at(session.place);
        Map<String, Object> now = PropertyValues.attributes(properties.form(), properties.state(), before,
                rows(session.design.form(), session.place));
        Object key = now.get("key");
        String renamed = session.place.substring(0, session.place.lastIndexOf('.') + 1) + key;
        if (key != null && !renamed.equals(session.place) && session.design.has(renamed)) {
            now.remove("key"); // taken already: the verifier could not tell the two apart
        }
        TypeChange.follow(before, now);
        sayAtFirstQuestion(session, now, before);
        String place = session.design.set(session.place, now);
        boolean otherSheet = Stream.of("type", "forEach")
                .anyMatch(asked -> now.containsKey(asked) && !Objects.equals(now.get(asked), before.get(asked)));
        if (otherSheet || !place.equals(session.place)) {
            choose(session, place);
        }
        renewTrial(session);
    }

    /** A rule that nobody gave a place is told at the first question that it speaks of. */
    private static void sayAtFirstQuestion(DesignSession session, Map<String, Object> now, Map<String, Object> before) {
        boolean fresh = now.get("rule") instanceof String && !Objects.equals(now.get("rule"), before.get("rule"));
        if (fresh && now.get("fields") == null && now.get("forEach") == null) {
            ElectronicForm form = session.design.form();
            Expression.of(now.get("rule").toString()).names().stream().filter(name -> form.field(name).isPresent()).findFirst()
                    .ifPresent(name -> now.put("fields", List.of(name)));
        }
    }

    void renewTrial(DesignSession session) {
        if (session.design.text().equals(session.tried)) {
            return;
        }
        ElectronicForm form = session.design.form();
        Map<String, String> answers = session.trial == null ? form.prefilled(Map.of(), context()) : session.trial.answers();
        session.trial = new TypedForm(form, form.state(answers, context()), Map.of());
        session.tried = session.design.text();
    }

    void tryOut(DesignSession session, Map<String, String[]> parameters) {
        session.trial.take(parameters);
        judgeTrial(session);
    }

    void tryOut(DesignSession session, FormAct act) {
        session.trial.act(act);
        judgeTrial(session);
    }

    private void judgeTrial(DesignSession session) {
        TypedForm trial = session.trial;
        trial.judged(trial.form().state(trial.answers(), context()));
    }

    List<FormProblem> problems(DesignSession session) {
        ElectronicForm form = session.design.form();
        return lookups.isResolvable() ? FormVerifier.problemsIn(form, lookups.get()) : FormVerifier.problemsIn(form);
    }

    QuestionSheet propertySheet(DesignSession session, List<FormProblem> problems) {
        Map<String, List<String>> said = problems.stream()
                .filter(problem -> problem.place().equals(session.place) && !problem.attribute().isEmpty())
                .collect(groupingBy(problem -> pathOf(session, problem.attribute()), mapping(words::problem, toList())));
        return questions.sheet(session.properties, SheetNotes.NONE.saying(said));
    }

    private static String pathOf(DesignSession session, String attribute) {
        String asked = "p_" + attribute;
        return Stream.of(asked, asked + "Mode", asked + "WhenMode").filter(session.properties.state()::isVisible)
                .findFirst().orElse(asked);
    }

    QuestionSheet trialSheet(DesignSession session, boolean checked) {
        return questions.sheet(session.trial, SheetNotes.NONE.checked(checked));
    }

    List<String> trialFaults(DesignSession session) {
        return QuestionSheet.blocking(session.trial.state()).stream().map(words::problem).distinct().toList();
    }

    private static FieldType typeOf(Map<String, Object> node) {
        return node.containsKey("type") ? FieldType.valueOf(node.get("type").toString()) : null;
    }

    private List<Option> offeredLists() {
        return lists.lists(null).stream().map(list -> new Option(list.code(), list.name())).toList();
    }

    private FormContext context() {
        FormContext context = FormContext.on(VietnamTime.today(clock));
        return lookups.isResolvable() ? context.with(lookups.get()) : context;
    }
}
