package vn.motcua.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Nguồn của web-module: what the tests about pages and texts read. */
final class WebSources {

    static final Path PAGES = Path.of("src/main/webapp");
    static final Path CODE = Path.of("src/main/java");
    static final Path TEXTS = Path.of("src/main/resources/vn/motcua/web/text");
    static final List<String> BUNDLES = files(TEXTS, "_vi.properties").stream()
            .map(file -> file.getFileName().toString().replace("_vi.properties", ""))
            .toList();

    private WebSources() {}

    static List<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    static List<Path> classes() {
        return files(CODE, ".java");
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages without comments, which may say anything. */
    static String markup(Path page) {
        return read(page).replaceAll("(?s)<!--.*?-->", "");
    }

    static Map<String, String> texts(String bundle, String language) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(bundle + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
