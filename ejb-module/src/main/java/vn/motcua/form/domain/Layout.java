package vn.motcua.form.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bố trí câu hỏi: every question of a form, with rows as the answers have them, in the order of the form. */
final class Layout {

    static final int MOST_CHARACTERS = 500_000;
    private static final int MOST_QUESTIONS = 20_000;
    private static final Pattern ROW = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\.([0-9]{1,4})\\.(.+)");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();

    Layout(ElectronicForm form, Map<String, String> typed) {
        mustNotBeTooLarge(typed);
        Map<String, String> given = compacted(form, typed);
        for (FormSection section : form.sections()) {
            for (FormGroup group : section.groups()) {
                group.fields().forEach(field -> place(field.key(), field, section, group, null, -1, given));
            }
        }
        questions.values().stream().filter(Question::isAnswered).forEach(question -> {
            String answer = given.get(question.path());
            if (answer != null && !answer.isBlank()) {
                String clean = question.field().normalised(answer);
                if (!clean.isEmpty()) {
                    answers.put(question.path(), clean);
                }
            }
        });
    }

    private static void mustNotBeTooLarge(Map<String, String> typed) {
        long size = typed.entrySet().stream()
                .mapToLong(entry -> entry.getKey().length() + (entry.getValue() == null ? 0 : entry.getValue().length()))
                .sum();
        if (size > MOST_CHARACTERS || typed.size() > MOST_QUESTIONS) {
            throw new AnswersTooLarge(MOST_CHARACTERS);
        }
    }

    private void place(String path, FormField field, FormSection section, FormGroup group, Question parent, int row,
            Map<String, String> given) {
        Question question = new Question(path, field, section, group, parent, row);
        if (questions.size() >= MOST_QUESTIONS) {
            throw new AnswersTooLarge(MOST_CHARACTERS);
        }
        questions.putIfAbsent(path, question);
        if (field.isComposite()) {
            field.parts().forEach(part -> place(path + "." + part.key(), part, section, group, question, row, given));
        } else if (field.isRepeated() && question.block() == null) { // rows in rows are refused by the verifier
            int count = Math.min(FieldLimits.MOST_ROWS, Math.max(leastRows(field), given(path, given)));
            rows.put(path, count);
            for (int i = 0; i < count; i++) {
                String row0 = path + "." + i + ".";
                int number = i;
                field.fields().forEach(column ->
                        place(row0 + column.key(), column, section, group, question, number, given));
            }
        }
    }

    private static int leastRows(FormField field) {
        return Math.max(field.required() ? 1 : 0, field.limits().leastRows());
    }

    private static int given(String path, Map<String, String> given) {
        String count = given.getOrDefault(path, "0");
        return COUNT.matcher(count).matches() ? Integer.parseInt(count) : 0;
    }

    /** Rows that were left out close up, unless their number was told. */
    private static Map<String, String> compacted(ElectronicForm form, Map<String, String> typed) {
        Map<String, String> given = new HashMap<>(typed);
        form.fields().filter(FormField::isRepeated).forEach(block -> {
            TreeSet<Integer> used = new TreeSet<>();
            typed.forEach((key, answer) -> {
                Matcher row = ROW.matcher(key);
                if (row.matches() && row.group(1).equals(block.key()) && answer != null && !answer.isBlank()) {
                    used.add(Integer.parseInt(row.group(2)));
                }
            });
            int told = Math.min(given(block.key(), typed), FieldLimits.MOST_ROWS);
            if (!used.isEmpty() && used.last() >= told) {
                renumber(block.key(), new ArrayList<>(used), typed, given);
                told = used.size();
            }
            given.put(block.key(), String.valueOf(told));
        });
        return given;
    }

    private static void renumber(String block, List<Integer> used, Map<String, String> typed, Map<String, String> given) {
        typed.forEach((key, answer) -> {
            Matcher row = ROW.matcher(key);
            if (row.matches() && row.group(1).equals(block)) {
                given.remove(key);
            }
        });
        typed.forEach((key, answer) -> {
            Matcher row = ROW.matcher(key);
            if (row.matches() && row.group(1).equals(block)) {
                int place = used.indexOf(Integer.parseInt(row.group(2)));
                if (place >= 0) {
                    given.put(block + "." + place + "." + row.group(3), answer);
                }
            }
        });
    }

    Iterable<Question> questions() {
        return questions.values();
    }

    /** Null if the form, with these rows, has no such question. */
    Question question(String path) {
        return questions.get(path);
    }

    int rows(String block) {
        return rows.getOrDefault(block, 0);
    }

    /** As it was typed and then cleaned; empty if nothing was. */
    String answer(String path) {
        return answers.getOrDefault(path, "");
    }

    /** Whether a key that was sent belongs to the form at all, whatever rows it has now. */
    boolean knows(String key) {
        Question question = questions.get(key);
        if (question != null) {
            return question.isAnswered() || question.field().isRepeated();
        }
        Matcher row = ROW.matcher(key);
        Question block = row.matches() ? questions.get(row.group(1)) : null;
        if (block == null || !block.field().isRepeated()) {
            return false;
        }
        String column = row.group(3);
        return block.field().fields().stream().anyMatch(field -> column.equals(field.key())
                || field.parts().stream().anyMatch(part -> column.equals(field.key() + "." + part.key())));
    }
}
