package vn.motcua.form.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.motcua.expression.domain.SafePattern;

/**
 * Giới hạn của câu trả lời; each may be null, and matters to the types that know it.
 *
 * @param min least number, amount or year
 * @param decimals digits after the comma that a number may have; 0 for whole numbers, null for up to six
 * @param earliest first day that is accepted, dd/MM/yyyy or counted from today, see {@link DayLimit}
 * @param pattern about the whole answer
 * @param patternMessage what is said if the pattern does not fit
 * @param minRows of a block or table
 * @param fileKinds media types or their beginnings such as {@code image/}; empty for all that we take
 * @param maxFileSize bytes of one file
 * @param oldPersonalId the nine digits of the old identity card are accepted too
 */
public record FieldLimits(
        Integer minLength,
        Integer maxLength,
        BigDecimal min,
        BigDecimal max,
        Integer decimals,
        boolean notFuture,
        boolean notPast,
        String earliest,
        String latest,
        SafePattern pattern,
        String patternMessage,
        Integer minRows,
        Integer maxRows,
        List<String> fileKinds,
        Long maxFileSize,
        Integer maxFiles,
        boolean oldPersonalId)
        implements Serializable {

    /** Rows of a block if nothing else is said. */
    public static final int USUAL_ROWS = 50;

    /** Rows that no form can allow more of. */
    public static final int MOST_ROWS = 200;

    public static final FieldLimits NONE = new FieldLimits(null, null, null, null, null, false, false, null, null, null,
            null, null, null, null, null, null, false);

    public FieldLimits {
        fileKinds = fileKinds == null ? List.of() : List.copyOf(fileKinds);
    }

    public FieldLimits length(Integer least, Integer most) {
        return new FieldLimits(least, most, min, max, decimals, notFuture, notPast, earliest, latest, pattern,
                patternMessage, minRows, maxRows, fileKinds, maxFileSize, maxFiles, oldPersonalId);
    }

    public FieldLimits between(BigDecimal least, BigDecimal most) {
        return new FieldLimits(minLength, maxLength, least, most, decimals, notFuture, notPast, earliest, latest, pattern,
                patternMessage, minRows, maxRows, fileKinds, maxFileSize, maxFiles, oldPersonalId);
    }

    public FieldLimits decimals(Integer digits) {
        return new FieldLimits(minLength, maxLength, min, max, digits, notFuture, notPast, earliest, latest, pattern,
                patternMessage, minRows, maxRows, fileKinds, maxFileSize, maxFiles, oldPersonalId);
    }

    public FieldLimits notFuture(boolean refused) {
        return new FieldLimits(minLength, maxLength, min, max, decimals, refused, notPast, earliest, latest, pattern,
                patternMessage, minRows, maxRows, fileKinds, maxFileSize, maxFiles, oldPersonalId);
    }

    public FieldLimits days(boolean noPast, String first, String last) {
        return new FieldLimits(minLength, maxLength, min, max, decimals, notFuture, noPast, first, last, pattern,
                patternMessage, minRows, maxRows, fileKinds, maxFileSize, maxFiles, oldPersonalId);
    }

    public FieldLimits pattern(String regex, String message) {
        return new FieldLimits(minLength, maxLength, min, max, decimals, notFuture, notPast, earliest, latest,
                regex == null || regex.isBlank() ? null : SafePattern.of(regex), message, minRows, maxRows, fileKinds,
                maxFileSize, maxFiles, oldPersonalId);
    }

    public FieldLimits rows(Integer least, Integer most) {
        return new FieldLimits(minLength, maxLength, min, max, decimals, notFuture, notPast, earliest, latest, pattern,
                patternMessage, least, most, fileKinds, maxFileSize, maxFiles, oldPersonalId);
    }

    public FieldLimits files(List<String> kinds, Long size, Integer count) {
        return new FieldLimits(minLength, maxLength, min, max, decimals, notFuture, notPast, earliest, latest, pattern,
                patternMessage, minRows, maxRows, kinds, size, count, oldPersonalId);
    }

    public FieldLimits oldPersonalId(boolean accepted) {
        return new FieldLimits(minLength, maxLength, min, max, decimals, notFuture, notPast, earliest, latest, pattern,
                patternMessage, minRows, maxRows, fileKinds, maxFileSize, maxFiles, accepted);
    }

    public int leastRows() {
        return minRows == null ? 0 : Math.max(0, Math.min(minRows, MOST_ROWS));
    }

    public int mostRows() {
        return Math.max(1, Math.min(maxRows == null ? USUAL_ROWS : maxRows, MOST_ROWS));
    }

    Optional<Objection> patternObjection(String answer) {
        if (pattern == null || pattern.matches(answer)) {
            return Optional.empty();
        }
        return Optional.of(patternMessage == null
                ? new Objection("field.pattern") : new Objection("field.own", patternMessage));
    }
}
