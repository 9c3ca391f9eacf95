package vn.motcua.support.application;

import java.io.Serializable;
import java.util.List;
import vn.motcua.support.domain.HelpBlock;
import vn.motcua.support.domain.HelpKind;
import vn.motcua.support.domain.Topic;

/**
 * Câu trả lời của trợ lý, as a structure that a page encodes.
 *
 * @param choices buttons between which the person may choose
 * @param agencies offices between which to choose, where there are too many for buttons
 * @param source what it was taken from; null if it says nothing of its own
 */
public record Reply(Topic topic, List<Part> parts, List<Choice> choices, List<Choice> agencies, Source source)
        implements Serializable {

    public Reply {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
        agencies = List.copyOf(agencies);
    }

    /** Loại phần. */
    public enum Form {
        TITLE,
        TEXT,
        LIST,
        STEPS,
        TABLE,
        ARTICLE
    }

    /**
     * Một phần của câu trả lời; which components are filled depends on the form.
     *
     * @param header of a table
     * @param rows of a table, as long as the header
     */
    public record Part(
            Form form, String text, List<String> lines, List<String> header, List<Row> rows, List<HelpBlock> blocks)
            implements Serializable {

        static Part title(String text) {
            return new Part(Form.TITLE, text, List.of(), List.of(), List.of(), List.of());
        }

        static Part text(String text) {
            return new Part(Form.TEXT, text, List.of(), List.of(), List.of(), List.of());
        }

        static Part list(List<String> lines) {
            return new Part(Form.LIST, null, List.copyOf(lines), List.of(), List.of(), List.of());
        }

        static Part steps(List<String> lines) {
            return new Part(Form.STEPS, null, List.copyOf(lines), List.of(), List.of(), List.of());
        }

        static Part table(List<String> header, List<Row> rows) {
            return new Part(Form.TABLE, null, List.of(), List.copyOf(header), List.copyOf(rows), List.of());
        }

        static Part article(List<HelpBlock> blocks) {
            return new Part(Form.ARTICLE, null, List.of(), List.of(), List.of(), List.copyOf(blocks));
        }

        public boolean isTitle() {
            return form == Form.TITLE;
        }

        public boolean isText() {
            return form == Form.TEXT;
        }

        public boolean isList() {
            return form == Form.LIST;
        }

        public boolean isSteps() {
            return form == Form.STEPS;
        }

        public boolean isTable() {
            return form == Form.TABLE;
        }

        public boolean isArticle() {
            return form == Form.ARTICLE;
        }
    }

    /** Một dòng của bảng: what it is about, and the cells with the heads of their columns. */
    public record Row(String head, List<Cell> cells) implements Serializable {}

    /** Một ô; {@code head} stands beside it where the table is too narrow for a head line. */
    public record Cell(String head, String text) implements Serializable {}

    /** Một lựa chọn; {@code say} is what its button sends. */
    public record Choice(String say, String label, String note) implements Serializable {}

    /**
     * Nguồn của câu trả lời.
     *
     * @param code procedure; null for an article
     * @param slug article; null for a procedure
     * @param startable dossiers can be filed online here
     */
    public record Source(String text, String code, HelpKind kind, String slug, boolean startable)
            implements Serializable {

        public boolean isProcedure() {
            return code != null;
        }

        public boolean isGuide() {
            return kind == HelpKind.GUIDE;
        }

        public boolean isQuestion() {
            return kind == HelpKind.QUESTION;
        }
    }

    public boolean leadsToTracking() {
        return topic.kind() == Topic.Kind.STATUS;
    }

    /** Where we know nothing, people do. */
    public boolean leadsToPeople() {
        return topic.kind() == Topic.Kind.HUMAN || topic.kind() == Topic.Kind.UNKNOWN
                || topic.kind() == Topic.Kind.CHOICE;
    }

    /** All words of it, for whoever reads it as text. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part.text() != null) {
                text.append(part.text()).append('\n');
            }
            part.lines().forEach(line -> text.append(line).append('\n'));
            part.rows().forEach(row -> {
                text.append(row.head());
                row.cells().forEach(cell -> text.append(" | ").append(cell.text()));
                text.append('\n');
            });
            part.blocks().forEach(block -> block.items().forEach(item -> {
                item.forEach(run -> text.append(run.text()));
                text.append('\n');
            }));
        }
        return text.toString();
    }
}
