package vn.motcua.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormState;
import vn.motcua.form.domain.FormState.ShownItem;
import vn.motcua.kernel.VietnamTime;

/** Câu trả lời mẫu: question by question as a form shows them, until it has nothing more to ask. */
final class DemoAnswers {

    private static final List<String> NAMES = List.of("Nguyễn Hoàng Minh", "Trần Thị Thu Hà", "Lê Gia Bảo",
            "Phạm Ngọc Ánh", "Hoàng Đức Anh", "Vũ Thảo Vy", "Đặng Quốc Huy", "Bùi Khánh Linh", "Đỗ Tuấn Kiệt");
    private static final List<String> PLACES = List.of("Tổ 3, phường Bến Ngự, tỉnh Lam Giang",
            "Thôn Đồi Chè, tỉnh Lam Giang", "Số 12 đường Bờ Sông, tỉnh Lam Giang", "Khu phố 5, tỉnh Lam Giang");
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_ATTEMPTS = 30;

    private final ElectronicForm form;
    private final LocalDate today;
    private final Random random;
    private final Set<String> leftOut = new HashSet<>();

    DemoAnswers(ElectronicForm form, LocalDate today, Random random) {
        this.form = form;
        this.today = today;
        this.random = random;
    }

    /** Beginning with what was filled in already; tried again where chance broke a rule of the form. */
    Map<String, String> complete(Map<String, String> known) {
        Map<String, String> answers = known;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            leftOut.clear();
            answers = filled(known);
            if (form.state(answers, FormContext.on(today)).isComplete()) {
                return answers;
            }
        }
        return answers;
    }

    private Map<String, String> filled(Map<String, String> known) {
        Map<String, String> answers = new LinkedHashMap<>(known);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = answers.size();
            FormState state = form.state(answers, FormContext.on(today));
            state.sections().forEach(section -> section.groups().forEach(group ->
                    group.items().forEach(item -> answer(item, answers))));
            if (answers.size() == before) {
                break;
            }
        }
        return answers;
    }

    private void answer(ShownItem item, Map<String, String> answers) {
        FormField field = item.field();
        item.parts().forEach(part -> answer(part, answers));
        item.rows().forEach(row -> row.items().forEach(cell -> answer(cell, answers)));
        boolean open = item.answer().isEmpty() && !answers.containsKey(item.path()) && !item.readOnly()
                && !field.isText() && !field.isComposite() && !field.isRepeated();
        if (open && wanted(item)) {
            String answer = answerTo(field);
            if (!answer.isEmpty()) {
                answers.put(item.path(), answer);
            }
        }
    }

    private boolean wanted(ShownItem item) {
        if (item.required()) {
            return true;
        }
        boolean part = item.path().indexOf('.') > 0; // whoever begins with a person has to tell all of it
        if (part || leftOut.contains(item.path()) || random.nextInt(3) == 0) {
            leftOut.add(item.path());
            return false;
        }
        return true;
    }

    private String answerTo(FormField field) {
        return switch (field.type()) {
            case TEXT -> text(field);
            case LONG_TEXT -> "Thông tin kê khai theo giấy tờ kèm theo.";
            case NUMBER -> field.min() == null ? "2" : field.min().toBigInteger().toString();
            case MONEY -> field.min() == null ? "200000" : field.min().toBigInteger().toString();
            case DATE -> VietnamTime.DAY.format(day(field));
            case PARTIAL_DATE, YEAR -> String.valueOf(1970 + random.nextInt(30));
            case TIME -> "08:30";
            case PERSONAL_ID -> "0990" + (10_000_000 + random.nextInt(80_000_000));
            case TAX_CODE -> "0100109106";
            case PHONE -> "0900000" + (100 + random.nextInt(900));
            case EMAIL -> "nguoinop@example.invalid";
            case URL -> "https://example.invalid/";
            case SELECT, RADIO, MULTI_SELECT -> field.options().get(random.nextInt(field.options().size())).value();
            case CATALOGUE -> "01";
            case CHECKBOX, YES_NO -> "true";
            case ADMINISTRATIVE_UNIT -> "9900" + (1 + random.nextInt(8));
            default -> "";
        };
    }

    private LocalDate day(FormField field) {
        if (field.limits().notPast()) {
            return today.plusDays(10L + random.nextInt(5));
        }
        boolean child = field.key().toLowerCase(Locale.ROOT).contains("child");
        return LocalDate.of(child ? 2015 + random.nextInt(10) : 1970 + random.nextInt(30), 1 + random.nextInt(12), 15);
    }

    private String text(FormField field) {
        String key = field.key().toLowerCase(Locale.ROOT);
        if (key.contains("number") || key.contains("code")) {
            return "%03d/%d".formatted(1 + random.nextInt(999), 2015 + random.nextInt(11));
        }
        String answer = key.contains("name") || key.contains("hoten") || key.contains("ten")
                ? NAMES.get(random.nextInt(NAMES.size()))
                : PLACES.get(random.nextInt(PLACES.size()));
        return answer.substring(0, Math.min(answer.length(), field.longest()));
    }
}
