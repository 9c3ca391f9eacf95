package vn.motcua.support.domain;

import java.io.Serializable;
import java.util.List;

/** Khối văn bản của một bài: a heading, a paragraph or a list, ready for a page to encode. */
public record HelpBlock(Kind kind, List<List<Run>> items) implements Serializable {

    /** Loại khối. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLETS,
        NUMBERS
    }

    public HelpBlock {
        items = items.stream().map(List::copyOf).toList();
    }

    /**
     * Đoạn chữ liền một kiểu.
     *
     * @param address where it leads outside; null if nowhere
     * @param procedureCode procedure to which it leads; null if to none
     */
    public record Run(String text, boolean bold, String address, String procedureCode) implements Serializable {

        public static Run plain(String text) {
            return new Run(text, false, null, null);
        }

        public boolean isPlain() {
            return !bold && address == null && procedureCode == null;
        }
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    public boolean isParagraph() {
        return kind == Kind.PARAGRAPH;
    }

    public boolean isBullets() {
        return kind == Kind.BULLETS;
    }

    public boolean isNumbers() {
        return kind == Kind.NUMBERS;
    }

    /** The only item of a heading or paragraph. */
    public List<Run> line() {
        return items.get(0);
    }
}
