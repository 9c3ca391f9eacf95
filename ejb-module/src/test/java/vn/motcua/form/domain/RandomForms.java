package vn.motcua.form.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.motcua.expression.domain.Expression;
import vn.motcua.form.domain.FormField.Option;

/** Biểu mẫu và câu trả lời ngẫu nhiên, the same for the same seed. */
final class RandomForms {

    private static final List<Option> OPTIONS = List.of(new Option("A", "Một"), new Option("B", "Hai"), new Option("1", "Ba"));
    private static final List<String> ANSWERS = List.of("", " ", "A", "B", "A\nB", "1", "0", "-3,5", "1.250.000", "true", "false",
            "01/02/2020", "31/02/2020", "02/2020", "2020", "099194010247", "0900000001", "mai@example.invalid", "https://a.example",
            "07:30", "1,1 2,2", "'; drop table", "<b>", "9".repeat(40), "đặng văn ổn", "0", "2", "300", "-1", "x");
    private static final List<String> CONDITIONS = List.of("%s = 'A'", "filled(%s)", "empty(%s)", "not (%s = 'B')", "%s = %s",
            "filled(%s) and filled(%s)", "filled(%s) or %s = 'A'", "contains(%s, 'A')", "count(rows) > 1", "any(rows, filled(c))",
            "sum(rows.n) > 2", "years(%s, today()) >= 18", "number(%s) > 3", "if(filled(%s), true, %s = 'A')", "khongCo = 1");

    private final Random random;
    private final int fields;

    RandomForms(long seed) {
        random = new Random(seed);
        fields = 4 + random.nextInt(12);
    }

    ElectronicForm form() {
        List<FormSection> sections = new ArrayList<>();
        List<FormField> open = new ArrayList<>();
        for (int i = 0; i < fields; i++) {
            open.add(field("f" + i));
            if (random.nextInt(4) == 0 || i == fields - 1) {
                int number = sections.size();
                sections.add(new FormSection("s" + number, "Phần " + number, null,
                        Expression.of(random.nextInt(3) == 0 ? condition() : null),
                        List.of(FormGroup.untitled(List.copyOf(open)))));
                open.clear();
            }
        }
        FormField rows = FormField.of("rows", "Dòng", random.nextBoolean() ? FieldType.TABLE : FieldType.BLOCK)
                .with(FieldLimits.NONE.rows(random.nextInt(3), 5))
                .made(List.of(field("c"), FormField.of("n", "Số", FieldType.NUMBER).with(FieldConditions.visible("filled(c)"))));
        sections.add(new FormSection("r", "Dòng", List.of(rows)));
        return new ElectronicForm("Ngẫu nhiên", sections, List.of(new FormRule("q", condition(), Severity.ERROR, "Sai", "f0")), null);
    }

    private FormField field(String key) {
        FieldType[] types = FieldType.values();
        FieldType type = types[random.nextInt(types.length)];
        boolean rows = type == FieldType.BLOCK || type == FieldType.TABLE;
        FormField field = FormField.of(key, "Câu " + key, rows ? FieldType.TEXT : type).offering(type.isChoice() ? OPTIONS : List.of());
        field = field.with(FieldConditions.of(maybe(), maybe(), maybe()));
        if (type == FieldType.CALCULATED) {
            field = field.with(new FieldSource(null, null, null, null, Expression.of("number(f0) * 2")));
        } else if (random.nextInt(6) == 0) {
            field = field.with(new FieldSource(null, null, "f" + random.nextInt(fields),
                    Expression.of(maybe()), null));
        }
        return random.nextInt(3) == 0 ? field.mustBeAnswered() : field;
    }

    private String maybe() {
        return random.nextInt(3) == 0 ? condition() : null;
    }

    private String condition() {
        return CONDITIONS.get(random.nextInt(CONDITIONS.size())).replace("%s", "f" + random.nextInt(fields));
    }

    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i < fields; i++) {
            put(answers, "f" + i);
            put(answers, "f" + i + ".name");
            put(answers, "f" + i + ".unit");
        }
        answers.put("rows", ANSWERS.get(random.nextInt(ANSWERS.size())));
        for (int row = 0; row < 4; row++) {
            put(answers, "rows." + row + ".c");
            put(answers, "rows." + row + ".n");
        }
        put(answers, "la");
        return answers;
    }

    private void put(Map<String, String> answers, String path) {
        if (random.nextInt(3) > 0) {
            answers.put(path, ANSWERS.get(random.nextInt(ANSWERS.size())));
        }
    }

    /** The text with some of its characters taken out, doubled or put elsewhere. */
    String spoilt(String text) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(6); i++) {
            int at = random.nextInt(spoilt.length());
            switch (random.nextInt(4)) {
                case 0 -> spoilt.deleteCharAt(at);
                case 1 -> spoilt.insert(at, spoilt.charAt(random.nextInt(spoilt.length())));
                case 2 -> spoilt.setCharAt(at, "{}[]\",:0-n\\\u0000ệ".charAt(random.nextInt(13)));
                default -> spoilt.delete(at, Math.min(spoilt.length() - 1, at + random.nextInt(40)));
            }
        }
        return spoilt.toString();
    }
}
