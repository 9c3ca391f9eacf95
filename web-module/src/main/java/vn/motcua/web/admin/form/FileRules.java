package vn.motcua.web.admin.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.document.domain.FileKind;
import vn.motcua.document.domain.UploadLimits;
import vn.motcua.form.domain.FormField.Option;

/** Loại tệp và dung lượng của câu hỏi tệp: kinds by their name, sizes in megabytes; the document holds media types and bytes. */
final class FileRules {

    static final BigDecimal MOST_MEGABYTES = BigDecimal.valueOf(UploadLimits.DEFAULT.maxMegabytes());
    static final BigDecimal LEAST_MEGABYTES = new BigDecimal("0.01");
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024 * 1024);

    private FileRules() {}

    /** What we take at all, and what the form names beside it. */
    static List<Option> offered(List<String> named, DesignWords words) {
        Stream<Option> strange = named.stream().filter(kind -> taken(kind).isEmpty())
                .map(kind -> new Option(kind, kind + " " + words.named("PropertyHelp", "FILE_KIND_NOT_TAKEN")));
        return Stream.concat(Arrays.stream(FileKind.values()).map(kind -> new Option(kind.mediaType(), words.of(kind))), strange).toList();
    }

    /** {@code image/} are all pictures that we take. */
    static String answer(List<String> named) {
        return named.stream().flatMap(kind -> taken(kind).isEmpty() ? Stream.of(kind) : taken(kind).stream()).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What was said before stays if it means the same; all kinds are as good as none named. */
    static List<String> said(List<String> chosen, List<String> before) {
        if (Set.copyOf(answer(before).lines().toList()).equals(Set.copyOf(chosen))) {
            return before.isEmpty() ? null : before;
        }
        return chosen.isEmpty() ? null : chosen;
    }

    private static List<String> taken(String kind) {
        return Arrays.stream(FileKind.values()).map(FileKind::mediaType).filter(type -> type.startsWith(kind)).toList();
    }

    static String megabytes(BigDecimal bytes) {
        return bytes.divide(MEGABYTE, 2, RoundingMode.HALF_UP).max(LEAST_MEGABYTES).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** As before if nobody changed what is shown. */
    static Long bytes(String megabytes, Object before) {
        boolean same = before instanceof Number number && megabytes(new BigDecimal(number.toString())).equals(megabytes);
        BigDecimal bytes = same ? new BigDecimal(before.toString())
                : new BigDecimal(megabytes.replace(',', '.')).multiply(MEGABYTE).setScale(0, RoundingMode.HALF_UP);
        return bytes.longValue();
    }
}
