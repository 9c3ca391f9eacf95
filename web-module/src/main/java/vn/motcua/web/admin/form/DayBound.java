package vn.motcua.web.admin.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.form.domain.DayLimit;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldConditions;
import vn.motcua.form.domain.FieldLimits;
import vn.motcua.form.domain.FieldTraits;
import vn.motcua.form.domain.FieldTraits.Width;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;

/** Mốc của câu hỏi ngày: asks for the first or the last day as a day of the calendar or counted from today. */
enum DayBound {
    EARLIEST("earliest"),
    LATEST("latest");

    private static final int MOST = 9999;

    /** Cách đặt mốc. */
    enum Mode {
        NONE,
        DAY,
        FROM_TODAY
    }

    /** Bên nào của hôm nay. */
    enum Side {
        BEFORE,
        AFTER
    }

    private final String attribute;

    DayBound(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    private String path(String part) {
        return "p_" + attribute + part;
    }

    boolean isAskedIn(ElectronicForm sheet) {
        return sheet.field(path("Mode")).isPresent();
    }

    List<FormField> questions(DesignWords words) {
        return List.of(
                FormField.of(path("Mode"), words.of(this), FieldType.RADIO).mustBeAnswered().offering(words.options("DayBoundPart", "MODE_", Mode.values())),
                FormField.of(path(""), words.named("DayBoundPart", "DAY"), FieldType.PARTIAL_DATE).mustBeAnswered().with(words.help("BOUND_DAY"))
                        .with(shown(Mode.DAY)),
                third(FormField.of(path("Count"), words.named("DayBoundPart", "COUNT"), FieldType.NUMBER).with(words.help("BOUND_COUNT"))
                        .with(FieldLimits.NONE.between(BigDecimal.ZERO, BigDecimal.valueOf(MOST)).decimals(0))),
                third(FormField.of(path("Unit"), words.named("DayBoundPart", "UNIT"), FieldType.SELECT)
                        .offering(words.options("DayBoundPart", "UNIT_", DayLimit.DayUnit.values()))),
                third(FormField.of(path("Side"), words.named("DayBoundPart", "SIDE"), FieldType.SELECT)
                        .offering(words.options("DayBoundPart", "SIDE_", Side.values()))));
    }

    private FormField third(FormField question) {
        return question.mustBeAnswered().with(shown(Mode.FROM_TODAY))
                .with(new FieldTraits(null, null, Width.THIRD, false, false, false, false));
    }

    private FieldConditions shown(Mode mode) {
        return FieldConditions.visible(path("Mode") + " = '" + mode + "'");
    }

    Map<String, String> answers(Map<String, Object> node) {
        Map<String, String> answers = new LinkedHashMap<>();
        String written = node.get(attribute) instanceof String text ? text : "";
        Optional<DayLimit> limit = DayLimit.of(written).filter(DayLimit::isFromToday);
        answers.put(path("Mode"), (written.isBlank() ? Mode.NONE : limit.isPresent() ? Mode.FROM_TODAY : Mode.DAY).name());
        answers.put(path(""), limit.isPresent() ? "" : written);
        answers.put(path("Count"), limit.map(from -> String.valueOf(Math.abs(from.count()))).orElse(""));
        answers.put(path("Unit"), limit.map(DayLimit::unit).orElse(DayLimit.DayUnit.DAY).name());
        answers.put(path("Side"), (limit.isPresent() && limit.get().count() > 0 ? Side.AFTER : Side.BEFORE).name());
        return answers;
    }

    /** Nothing is said yet as long as it is not complete. */
    void say(Map<String, String> kept, Set<String> wrong, Map<String, Object> attributes) {
        if (Stream.of("Mode", "", "Count", "Unit", "Side").map(this::path).anyMatch(wrong::contains)) {
            return;
        }
        attributes.put(attribute, switch (Mode.valueOf(kept.getOrDefault(path("Mode"), Mode.NONE.name()))) {
            case NONE -> null;
            case DAY -> kept.get(path(""));
            case FROM_TODAY -> {
                int count = Integer.parseInt(kept.get(path("Count")));
                boolean before = Side.BEFORE.name().equals(kept.get(path("Side")));
                yield DayLimit.fromToday(before ? -count : count, DayLimit.DayUnit.valueOf(kept.get(path("Unit")))).written();
            }
        });
    }
}
