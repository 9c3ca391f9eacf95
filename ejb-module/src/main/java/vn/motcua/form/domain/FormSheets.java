package vn.motcua.form.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.motcua.expression.domain.Days;
import vn.motcua.expression.domain.Value;
import vn.motcua.form.domain.FormSheet.SheetKind;
import vn.motcua.form.domain.FormSheet.SheetLine;
import vn.motcua.form.domain.FormSheet.SheetPart;
import vn.motcua.form.domain.FormSheet.SheetTick;
import vn.motcua.form.domain.FormState.ShownGroup;
import vn.motcua.form.domain.FormState.ShownItem;
import vn.motcua.form.domain.FormState.ShownRow;
import vn.motcua.form.domain.FormState.ShownSection;
import vn.motcua.kernel.VietnamTime;

/** Lập tờ khai trên giấy from a form and its answers, or to be filled in by hand. */
public final class FormSheets {

    static final int MOST_BOXES = 8;
    private static final String DRAWN = "(đã ký)";
    static final String NO_DAY = "ngày …… tháng …… năm ………";
    static final String YES = "Có";
    static final String NO = "Không";

    private final FormContext context;
    private final UnaryOperator<String> unitName;

    private FormSheets(FormContext context, UnaryOperator<String> unitName) {
        this.context = context;
        this.unitName = unitName;
    }

    /**
     * What was asked and answered.
     *
     * @param unitName name of the administrative unit with that code
     * @param code of the dossier; null if there is none
     */
    public static FormSheet filled(ElectronicForm form, Map<String, String> answers, FormContext context,
            UnaryOperator<String> unitName, String code) {
        FormSheets sheets = new FormSheets(context, unitName);
        List<SheetPart> parts = new ArrayList<>();
        for (ShownSection section : form.state(answers, context).sections()) {
            List<SheetLine> lines = new ArrayList<>();
            for (ShownGroup group : section.groups()) {
                titled(group.title(), lines);
                group.items().forEach(item -> sheets.add(item, 0, lines));
            }
            parts.add(new SheetPart(section.title(), "", List.copyOf(lines)));
        }
        return new FormSheet(form.title(), form.paper(), code, false, List.copyOf(parts));
    }

    /** Everything that could be asked, and beside it in which case. */
    public static FormSheet blank(ElectronicForm form, FormContext context) {
        return new BlankSheets(form).sheet();
    }

    private static void titled(String title, List<SheetLine> lines) {
        if (!title.isEmpty()) {
            lines.add(SheetLine.of(SheetKind.GROUP, 0, title, ""));
        }
    }

    private void add(ShownItem item, int indent, List<SheetLine> lines) {
        FormField field = item.field();
        switch (field.type()) {
            case NOTE -> { } // for those who fill in, not for those who read
            case HEADING -> lines.add(SheetLine.of(SheetKind.GROUP, indent, field.printLabel(), ""));
            case TABLE -> lines.add(table(item));
            case BLOCK -> item.rows().forEach(row -> {
                lines.add(SheetLine.of(SheetKind.GROUP, 1, field.printLabel() + " " + row.number(), ""));
                row.items().forEach(cell -> add(cell, 1, lines));
            });
            case PERSON, ADDRESS -> {
                lines.add(SheetLine.of(SheetKind.GROUP, indent + 1, field.printLabel(), ""));
                item.parts().forEach(part -> add(part, indent + 1, lines));
            }
            case SIGNATURE -> lines.add(SheetLine.signature(field.printLabel(), part(item, FieldParts.SIGNER),
                    signedOn(part(item, FieldParts.SIGNED_ON)), part(item, FieldParts.DRAWING)));
            case DRAWING -> lines.add(SheetLine.drawn(indent, field.printLabel(), item.answer()));
            case SELECT, RADIO, MULTI_SELECT, CHECKBOX, YES_NO -> lines.add(choice(field, item.answer(), indent));
            default -> lines.add(SheetLine.of(SheetKind.ANSWER, indent, field.printLabel(), worded(field, item.answer())));
        }
    }

    private static String signedOn(String day) {
        return Days.parsed(day) instanceof Value.Day signed ? VietnamTime.officialDay(signed.first()) : NO_DAY;
    }

    private static String part(ShownItem item, String key) {
        return item.parts().stream().filter(part -> part.field().key().equals(key)).map(ShownItem::answer).findFirst()
                .orElse("");
    }

    /** Few choices are shown with their boxes, of many only the chosen one is told. */
    private SheetLine choice(FormField field, String answer, int indent) {
        List<SheetTick> ticks = ticks(field, answer);
        return ticks.size() <= MOST_BOXES
                ? SheetLine.ticks(indent, field.type() == FieldType.CHECKBOX ? "" : field.printLabel(), ticks)
                : SheetLine.of(SheetKind.ANSWER, indent, field.printLabel(), worded(field, answer));
    }

    static List<SheetTick> ticks(FormField field, String answer) {
        if (field.type() == FieldType.CHECKBOX) {
            return List.of(new SheetTick(field.printLabel(), answer.equals(FieldType.CHECKED)));
        }
        if (field.type() == FieldType.YES_NO) {
            return List.of(new SheetTick(YES, answer.equals(FieldType.CHECKED)),
                    new SheetTick(NO, answer.equals(FieldType.UNCHECKED)));
        }
        List<String> chosen = ChoiceAnswers.lines(answer);
        return field.options().stream().map(option -> new SheetTick(option.label(), chosen.contains(option.value()))).toList();
    }

    private SheetLine table(ShownItem item) {
        List<FormField> columns = item.field().fields();
        List<List<String>> rows = new ArrayList<>();
        for (ShownRow row : item.rows()) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number())));
            columns.forEach(column -> cells.add(row.items().stream()
                    .filter(cell -> cell.field().key().equals(column.key())).map(this::cell).findFirst().orElse("")));
            rows.add(List.copyOf(cells));
        }
        List<String> totals = new ArrayList<>();
        if (!item.totals().isEmpty() && !rows.isEmpty()) {
            totals.add("");
            columns.forEach(column -> totals.add(grouped(item.totals().getOrDefault(column.key(), ""))));
        }
        return SheetLine.table(item.field().printLabel(), headings(columns), List.copyOf(rows), List.copyOf(totals));
    }

    private String cell(ShownItem cell) {
        List<ShownItem> parts = cell.parts();
        return parts.isEmpty() ? worded(cell.field(), cell.answer())
                : String.join("; ", parts.stream().map(this::cell).filter(text -> !text.isEmpty()).toList());
    }

    static List<String> headings(List<FormField> columns) {
        return Stream.concat(Stream.of("STT"), columns.stream().map(FormField::printLabel)).toList();
    }

    /** The answer as people read it. */
    private String worded(FormField field, String answer) {
        if (answer.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case SELECT, RADIO -> field.labelOf(answer);
            case MULTI_SELECT -> String.join("; ", ChoiceAnswers.lines(answer).stream().map(field::labelOf).toList());
            case CHECKBOX, YES_NO -> answer.equals(FieldType.CHECKED) ? YES : NO;
            case ADMINISTRATIVE_UNIT -> unitName.apply(answer);
            case CATALOGUE -> context.catalogues() == null ? answer
                    : context.catalogues().nameOf(field.catalogue(), answer, context.today()).orElse(answer);
            case FILE -> String.join("; ", ChoiceAnswers.lines(answer).stream().map(this::fileName).toList());
            case DRAWING -> DRAWN;
            case NUMBER, MONEY, CALCULATED -> grouped(answer);
            default -> answer;
        };
    }

    private String fileName(String documentId) {
        return context.files() == null ? documentId
                : context.files().file(documentId).map(FileLookup.UploadedFile::name).orElse(documentId);
    }

    /** 1250000,5 as 1.250.000,5. */
    private static String grouped(String answer) {
        BigDecimal number = NumberAnswers.parsed(answer);
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi")));
        return number == null ? answer : format.format(number);
    }
}
