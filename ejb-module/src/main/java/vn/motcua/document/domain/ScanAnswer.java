package vn.motcua.document.domain;

/**
 * Kết quả một lần quét.
 *
 * @param text what the scanner said, for the operator
 */
public record ScanAnswer(Outcome outcome, String text) {

    static final int LONGEST = 200;

    public enum Outcome {
        CLEAN,
        INFECTED,
        /** It will never say anything else of this content. */
        TOO_LARGE,
        /** It is well, but had no answer for this content. */
        FAILED,
        /** It is away: nothing was learned. */
        AWAY
    }

    public ScanAnswer {
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
