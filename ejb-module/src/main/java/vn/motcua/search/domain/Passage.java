package vn.motcua.search.domain;

import java.io.Serializable;

/** Đoạn văn tìm được: a text beside the title, and how much a match in it says of the whole. */
public record Passage(Weight weight, String text) implements Serializable {

    /** How telling a match is. */
    public enum Weight {
        /** What people name it by: results, field, the papers that it is about. */
        STRONG,
        /** What it is about: summary, conditions, required papers. */
        USUAL,
        /** Long official texts, in which every word occurs once. */
        WEAK
    }

    public Passage {
        text = text == null ? "" : text;
    }

    public static Passage strong(String text) {
        return new Passage(Weight.STRONG, text);
    }

    public static Passage usual(String text) {
        return new Passage(Weight.USUAL, text);
    }

    public static Passage weak(String text) {
        return new Passage(Weight.WEAK, text);
    }
}
