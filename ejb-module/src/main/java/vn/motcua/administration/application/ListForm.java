package vn.motcua.administration.application;

/** Danh mục mới, như người biên tập gõ vào. */
public record ListForm(String code, String name, String englishName, String description, String sourceDocument) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final int LONGEST_SOURCE = 500;

    public ListForm {
        name = shortened(name, LONGEST_NAME);
        englishName = shortened(englishName, LONGEST_NAME);
        description = shortened(description, LONGEST_DESCRIPTION);
        sourceDocument = shortened(sourceDocument, LONGEST_SOURCE);
    }

    /** The page does not let more in. */
    private static String shortened(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
