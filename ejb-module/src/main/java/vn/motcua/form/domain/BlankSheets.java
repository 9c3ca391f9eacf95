package vn.motcua.form.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.motcua.expression.domain.Expression;
import vn.motcua.form.domain.FormSheet.SheetKind;
import vn.motcua.form.domain.FormSheet.SheetLine;
import vn.motcua.form.domain.FormSheet.SheetPart;
import vn.motcua.form.domain.FormSheet.SheetTick;

/** Lập tờ khai để điền bằng tay: paper cannot hide a question, so it says in words when each is to be answered. */
final class BlankSheets {

    private static final int BLANK_ROWS = 4;
    private static final int LINES_MORE = 2;

    private final ElectronicForm form;
    private final List<SheetLine> lines = new ArrayList<>();

    BlankSheets(ElectronicForm form) {
        this.form = form;
    }

    FormSheet sheet() {
        List<SheetPart> parts = new ArrayList<>();
        for (FormSection section : form.sections()) {
            String place = "sections." + section.key();
            lines.clear();
            for (FormGroup group : section.groups()) {
                String when = when(place + "." + group.key(), group.visibleWhen());
                boolean titled = !group.title().isEmpty();
                if (titled) {
                    lines.add(SheetLine.of(SheetKind.GROUP, 0, group.title(), "").when(when));
                }
                group.fields().forEach(field -> add(field, field.key(), 0, titled ? "" : when));
            }
            parts.add(new SheetPart(section.title(), when(place, section.visibleWhen()), List.copyOf(lines)));
        }
        return new FormSheet(form.title(), form.paper(), null, true, List.copyOf(parts));
    }

    private String when(String place, Expression visible) {
        return visible == null ? "" : "chỉ khai khi " + ConditionWords.of(form, place, visible);
    }

    /** When it is asked; of what is always asked, when it has to be answered. */
    private String when(String place, FormField field, String above) {
        Expression visible = field.when().visibleWhen();
        Expression required = field.when().requiredWhen();
        if (visible != null) {
            return when(place, visible);
        }
        return !above.isEmpty() ? above : required == null || field.required() ? ""
                : "phải khai khi " + ConditionWords.of(form, place, required);
    }

    /** @param above the condition of a group that has no title to say it at */
    private void add(FormField field, String place, int indent, String above) {
        String when = when(place, field, above);
        String label = field.printLabel();
        switch (field.type()) {
            case NOTE -> put(SheetLine.of(SheetKind.NOTE, indent, field.label(), field.help() == null ? "" : field.help()), when);
            case HEADING -> put(SheetLine.of(SheetKind.GROUP, indent, label, ""), when);
            case TABLE -> put(SheetLine.table(label, FormSheets.headings(field.fields()),
                    Collections.nCopies(BLANK_ROWS, Collections.nCopies(field.fields().size() + 1, "")), List.of()), when);
            case BLOCK, PERSON, ADDRESS -> {
                String number = field.isRepeated() ? " 1, 2 … (mỗi mục một lần, viết thêm tờ nếu thiếu)" : "";
                put(SheetLine.of(SheetKind.GROUP, 1, label + number, ""), when);
                field.parts().forEach(part -> add(part, place + "." + part.key(), 1, ""));
            }
            case SIGNATURE -> put(SheetLine.signature(label, "", FormSheets.NO_DAY, ""), when);
            case SELECT, RADIO, MULTI_SELECT, CHECKBOX, YES_NO -> put(choice(field, indent), when);
            case DRAWING -> put(SheetLine.drawn(indent, label, ""), when);
            case LONG_TEXT -> {
                put(SheetLine.of(SheetKind.ANSWER, indent, label, ""), when);
                lines.addAll(Collections.nCopies(LINES_MORE, SheetLine.of(SheetKind.ANSWER, indent, "", "")));
            }
            case CALCULATED -> { } // whoever computes by hand need not write it down
            default -> put(SheetLine.of(SheetKind.ANSWER, indent, label, ""), when);
        }
    }

    private void put(SheetLine line, String when) {
        lines.add(line.when(when));
    }

    private static SheetLine choice(FormField field, int indent) {
        List<SheetTick> ticks = FormSheets.ticks(field, "");
        return ticks.size() > FormSheets.MOST_BOXES ? SheetLine.of(SheetKind.ANSWER, indent, field.printLabel(), "")
                : SheetLine.ticks(indent, field.type() == FieldType.CHECKBOX ? "" : field.printLabel(), ticks);
    }
}
