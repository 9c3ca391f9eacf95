package vn.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.systemtests.support.Artifacts;

/**
 * Every configuration script can be taken back: all, the optional ones last, are run over the distribution's
 * configuration, then all undo scripts backwards; after each step the whole configuration is compared with before.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfigurationScriptsIT {

    private static final int MINUTES_FOR_ALL = 5;

    @TempDir
    static Path base;

    private static List<Path> scripts;

    @BeforeAll
    static void run_all_scripts_forwards_and_all_undo_scripts_backwards() throws IOException, InterruptedException {
        Path home = Artifacts.serverHome();
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> files = Files.list(home.resolve("standalone/configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()));
            }
        }
        Files.delete(configuration.resolve("standalone.xml"));
        Files.copy(pristineConfiguration(), configuration.resolve("standalone.xml"));

        Path session = Files.write(base.resolve("session.cli"), session());
        Path output = base.resolve("session.log");
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djboss.server.base.dir=" + base,
                        "-jar",
                        home.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        home.resolve("modules").toString(),
                        "org.jboss.as.cli",
                        "--output-json",
                        "--file=" + session)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JBOSS_HOME", home.toString());
        Process cli = builder.start();

        assertThat(cli.waitFor(MINUTES_FOR_ALL, TimeUnit.MINUTES)).isTrue();
        assertThat(cli.exitValue()).as(Files.readString(output)).isZero();
    }

    static List<Path> scripts() {
        if (scripts == null) {
            scripts = Stream.of(scriptFolder(), scriptFolder().resolve("optional"))
                    .flatMap(folder -> cliFilesIn(folder).stream())
                    .toList();
        }
        return scripts;
    }

    @Test
    void every_undo_belongs_to_a_script() {
        List<Path> undos = Stream.of(scriptFolder(), scriptFolder().resolve("optional"))
                .flatMap(folder -> cliFilesIn(folder.resolve("undo")).stream())
                .toList();

        assertThat(undos).containsExactlyElementsOf(scripts().stream().map(ConfigurationScriptsIT::undoOf).toList());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_script_changes_the_configuration_and_its_undo_brings_back_what_was_there(Path script) {
        int position = scripts().indexOf(script);
        JsonObject before = position == 0 ? snapshot("pristine") : snapshot("after-" + nameOf(scripts.get(position - 1)));

        assertThat(snapshot("after-" + nameOf(script))).isNotEqualTo(before);
        assertThat(snapshot("undone-" + nameOf(script))).isEqualTo(before);
    }

    private static List<String> session() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("embed-server --std-out=discard --server-config=standalone.xml");
        lines.add(snapshotInto("pristine"));
        for (Path script : scripts()) {
            lines.addAll(Files.readAllLines(script));
            lines.add(snapshotInto("after-" + nameOf(script)));
        }
        List<Path> backwards = new ArrayList<>(scripts());
        Collections.reverse(backwards);
        for (Path script : backwards) {
            lines.addAll(Files.readAllLines(undoOf(script)));
            lines.add(snapshotInto("undone-" + nameOf(script)));
        }
        lines.add("stop-embedded-server");
        return lines;
    }

    private static String snapshotInto(String name) {
        return ":read-resource(recursive=true) > " + base.resolve(name + ".json");
    }

    /** Equality of JSON objects does not depend on the order of their members. */
    private static JsonObject snapshot(String name) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(base.resolve(name + ".json")))) {
            return reader.readObject().getJsonObject("result");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path undoOf(Path script) {
        return script.resolveSibling("undo").resolve(script.getFileName());
    }

    private static String nameOf(Path script) {
        return script.getFileName().toString();
    }

    private static Path scriptFolder() {
        return Artifacts.serverHome().resolve("../../cli").normalize();
    }

    private static Path pristineConfiguration() {
        return Artifacts.serverHome().resolve("../pristine/standalone-full.xml").normalize();
    }

    private static List<Path> cliFilesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".cli")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
