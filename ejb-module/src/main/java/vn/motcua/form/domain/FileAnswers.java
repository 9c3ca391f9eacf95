package vn.motcua.form.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.form.domain.FileLookup.UploadedFile;

/** Câu trả lời bằng tệp: identifiers of what was uploaded, one a line. */
final class FileAnswers {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final long BYTES_A_MEGABYTE = 1024 * 1024;
    private static final int USUAL_FILES = 5;

    private FileAnswers() {}

    static Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
        List<String> files = ChoiceAnswers.lines(answer);
        int most = field.limits().maxFiles() == null ? USUAL_FILES : field.limits().maxFiles();
        if (files.size() > most) {
            return Optional.of(new Objection("field.tooManyFiles", most));
        }
        return files.stream()
                .map(file -> objectionToFile(field, file, context))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Objection> objectionToFile(FormField field, String id, FormContext context) {
        if (!IDENTIFIER.matcher(id).matches()) {
            return Optional.of(new Objection("field.file"));
        }
        if (context.files() == null) {
            return Optional.empty();
        }
        return context.files().file(id)
                .map(file -> objectionToContent(field.limits(), file))
                .orElse(Optional.of(new Objection("field.file")));
    }

    private static Optional<Objection> objectionToContent(FieldLimits limits, UploadedFile file) {
        boolean kind = limits.fileKinds().isEmpty() || limits.fileKinds().stream().anyMatch(file.mediaType()::startsWith);
        if (!kind) {
            return Optional.of(new Objection("field.fileKind", file.name()));
        }
        boolean large = limits.maxFileSize() != null && file.size() > limits.maxFileSize();
        return large
                ? Optional.of(new Objection("field.fileTooLarge", file.name(),
                        megabytes(limits.maxFileSize())))
                : Optional.empty();
    }

    /** 5 or 1.5, and never 0. */
    private static BigDecimal megabytes(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(BYTES_A_MEGABYTE), 2, RoundingMode.DOWN);
        return size.max(new BigDecimal("0.01")).stripTrailingZeros();
    }
}
