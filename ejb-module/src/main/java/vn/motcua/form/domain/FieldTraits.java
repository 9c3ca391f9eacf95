package vn.motcua.form.domain;

import java.io.Serializable;

/**
 * Tính chất của một trường.
 *
 * @param severity how bad an answer is that does not look right; a missing required answer is always an error
 * @param readOnly shown, and changed only by what was prefilled, copied or calculated
 * @param sensitive never written to a log, never taken over elsewhere
 * @param doNotInfer only the applicant may answer; no machine fills it in
 * @param totalled the column of a table is summed below it
 */
public record FieldTraits(
        Severity severity,
        Tidy tidy,
        Width width,
        boolean readOnly,
        boolean sensitive,
        boolean doNotInfer,
        boolean totalled)
        implements Serializable {

    public static final FieldTraits PLAIN = new FieldTraits(null, null, null, false, false, false, false);

    /** Cách viết gọn câu trả lời. */
    public enum Tidy {
        AS_TYPED,
        UPPER_CASE,
        TITLE_CASE
    }

    /** Bề rộng gợi ý. */
    public enum Width {
        FULL,
        HALF,
        THIRD,
        QUARTER
    }

    public FieldTraits {
        severity = severity == null ? Severity.ERROR : severity;
        tidy = tidy == null ? Tidy.AS_TYPED : tidy;
        width = width == null ? Width.FULL : width;
    }

    public FieldTraits onlyWarning() {
        return new FieldTraits(Severity.WARNING, tidy, width, readOnly, sensitive, doNotInfer, totalled);
    }

    public FieldTraits tidied(Tidy how) {
        return new FieldTraits(severity, how, width, readOnly, sensitive, doNotInfer, totalled);
    }
}
