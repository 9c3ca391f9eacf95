package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the documents say of the code is so: classes, tests and constants that they name exist. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulePagesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9_]+)(?:\\.[A-Za-z_]+)?`");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Za-z0-9_]+\\b");
    private static final Set<String> CODE = words();

    @Test
    void rule_pages_name_classes_and_tests_that_exist() {
        assertThat(unknownIn(ROOT.resolve("docs/rules"))).isEmpty();
    }

    @Test
    void the_glossary_names_identifiers_that_exist() {
        assertThat(unknownNames(ROOT.resolve("docs/glossary.md"))).isEmpty();
    }

    @Test
    void every_rule_page_names_its_law_its_code_and_its_tests() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/rules"))) {
            pages.filter(page -> !page.endsWith("README.md")).forEach(page ->
                    assertThat(read(page)).as("%s", page).contains("**Law.**", "**Rule.**", "**Code.**", "**Tests.**"));
        }
    }

    private static List<String> unknownIn(Path directory) {
        try (Stream<Path> pages = Files.list(directory)) {
            return pages.flatMap(page -> unknownNames(page).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> unknownNames(Path page) {
        return NAMED.matcher(read(page)).results()
                .map(name -> name.group(1))
                .filter(name -> !CODE.contains(name))
                .map(name -> page.getFileName() + " names " + name)
                .toList();
    }

    private static Set<String> words() {
        return Stream.of("ejb-module", "batch-jobs", "web-module", "system-tests")
                .map(module -> ROOT.resolve(module).resolve("src"))
                .filter(Files::exists)
                .flatMap(RulePagesTest::javaFiles)
                .flatMap(file -> WORD.matcher(read(file)).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
