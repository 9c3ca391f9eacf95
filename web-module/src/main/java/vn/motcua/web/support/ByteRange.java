package vn.motcua.web.support;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Một phần của tệp (RFC 9110, 14): the first and the last byte, both included. */
public record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes *= *([0-9]{0,18}) *- *([0-9]{0,18})");

    /** Đòi phần không có trong tệp. */
    public static class NotSatisfiable extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Empty for the whole: what asks for several parts, or for none that we understand, gets everything. */
    static Optional<ByteRange> asked(String header, long size) throws NotSatisfiable {
        Matcher one = header == null ? null : ONE.matcher(header.strip());
        if (one == null || !one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long length = Long.parseLong(one.group(2));
            if (length == 0 || size == 0) {
                throw new NotSatisfiable();
            }
            return Optional.of(new ByteRange(Math.max(0, size - length), size - 1));
        }
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(one.group(2)), size - 1);
        if (!one.group(2).isEmpty() && Long.parseLong(one.group(2)) < first) {
            return Optional.empty(); // no range at all, says the standard
        }
        if (first >= size) {
            throw new NotSatisfiable();
        }
        return Optional.of(new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }
}
