package vn.motcua.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question with the codes that answer it.
 *
 * @param set eval, tune or test
 * @param kind pick (one of the codes is the answer), ask (all of them are to be offered) or none
 * @param answerable whether every code is in the catalogue
 */
record Question(String set, String id, String kind, String text, Set<String> codes, boolean answerable) {

    String group() {
        return id.substring(0, 1);
    }

    /** Of practitioners; read in place. */
    static List<Question> practitioners(Path shared) {
        try {
            return Files.readAllLines(shared.resolve("eval/question_procedure.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Question("eval", cells[0], cells[1], cells[2], codes(cells[4]), isFull(cells[5])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our own, written before anything was tuned, every second one kept aside. */
    static List<Question> own() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Question.class.getResourceAsStream("questions.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Question(cells[1], cells[0], "pick", cells[2], codes(cells[3]), true))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> codes(String cell) {
        return Arrays.stream(cell.split(",")).filter(code -> !code.isBlank() && !code.equals("?"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isFull(String cell) {
        String[] parts = cell.strip().split("/");
        return parts.length == 2 && parts[0].equals(parts[1]) && !parts[0].equals("0");
    }
}
