package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Tờ khai trên giấy: what a printed form says, line by line, filled in or blank.
 *
 * @param code of the dossier that it belongs to; null for a form of its own
 * @param blank to be filled in by hand
 */
public record FormSheet(String title, FormPaper paper, String code, boolean blank, List<SheetPart> parts)
        implements Serializable {

    /**
     * Một phần trên giấy.
     *
     * @param when in which case it is to be filled in; empty if always
     */
    public record SheetPart(String title, String when, List<SheetLine> lines) implements Serializable {}

    /** Loại dòng. */
    public enum SheetKind {
        GROUP,
        NOTE,
        ANSWER,
        TICKS,
        TABLE,
        DRAWING,
        SIGNATURE
    }

    /**
     * Một dòng trên giấy.
     *
     * @param indent how far it stands in; 1 for parts of what is above
     * @param value the answer; of a signature the name
     * @param ticks what can be ticked
     * @param columns headings of a table; of a signature the day
     * @param rows cells of a table
     * @param totals last row of a table; empty if nothing is summed
     * @param drawing lines of a signature that was drawn, as in the answer; empty if it was not
     * @param when in which case it is to be filled in by hand; empty if always
     */
    public record SheetLine(SheetKind kind, int indent, String label, String value, List<SheetTick> ticks,
            List<String> columns, List<List<String>> rows, List<String> totals, String drawing, String when)
            implements Serializable {

        private static final int LINE = 460; // points, as all of these
        private static final int INDENT = 17;
        private static final int LETTER = 6;
        private static final int SMALL_LETTER = 5;
        private static final int DOT = 3;
        private static final int LEAST_DOTS = 40;

        static SheetLine of(SheetKind kind, int indent, String label, String value) {
            return new SheetLine(kind, indent, label, value, List.of(), List.of(), List.of(), List.of(), "", "");
        }

        static SheetLine signature(String label, String name, String day, String drawing) {
            return new SheetLine(SheetKind.SIGNATURE, 0, label, name, List.of(), List.of(day), List.of(), List.of(), drawing, "");
        }

        static SheetLine drawn(int indent, String label, String drawing) {
            return new SheetLine(SheetKind.DRAWING, indent, label, "", List.of(), List.of(), List.of(), List.of(), drawing, "");
        }

        static SheetLine ticks(int indent, String label, List<SheetTick> ticks) {
            return new SheetLine(SheetKind.TICKS, indent, label, "", ticks, List.of(), List.of(), List.of(), "", "");
        }

        static SheetLine table(String label, List<String> columns, List<List<String>> rows, List<String> totals) {
            return new SheetLine(SheetKind.TABLE, 0, label, "", List.of(), columns, rows, totals, "", "");
        }

        SheetLine when(String words) {
            return new SheetLine(kind, indent, label, value, ticks, columns, rows, totals, drawing, words);
        }

        /** What stands before the answer; nothing on a further line of the same answer. */
        public String asked() {
            return label.isEmpty() ? "" : label + (when.isEmpty() ? end() : " ");
        }

        /** Between the question, or what is said behind it, and the answer. */
        public String end() {
            boolean closed = label.isEmpty() || when.isEmpty() && "?:.…".indexOf(label.charAt(label.length() - 1)) >= 0;
            return closed ? " " : ": ";
        }

        /** To write on by hand, to the end of the line as well as can be told from the length of what stands before. */
        public String dots() {
            int line = LINE - INDENT * indent;
            int used = (LETTER * label.length() + SMALL_LETTER * when.length()) % line;
            return ".".repeat(Math.max(LEAST_DOTS, (line - used) / DOT));
        }
    }

    /** Một ô đánh dấu. */
    public record SheetTick(String label, boolean ticked) implements Serializable {}
}
