package vn.motcua.catalogueimport.gateway;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import vn.motcua.catalogueimport.domain.CatalogueSource;

/** The real catalogue, read where it lies; whoever does not have it skips the tests that ask for it. */
public final class RealCatalogue {

    public static final int PROCEDURES = 2642;

    private RealCatalogue() {}

    public static Path file() {
        return found("procedures/dvcqg_2026_2642.jsonl.gz");
    }

    public static CatalogueSource source() {
        Path file = file();
        return () -> Files.newInputStream(file);
    }

    static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file())), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** Beside the project, from whichever module or worktree the test runs. */
    public static Path found(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/data").resolve(name))) {
            folder = folder.getParent();
        }
        assumeThat(folder).as("../shared/data is here").isNotNull();
        return folder.resolve("shared/data").resolve(name);
    }
}
