package vn.motcua.search.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.motcua.search.domain.Fillers;

/** Danh sách lời đệm đi kèm: part of the program, like its rules of spelling. */
public final class SpokenFillers {

    private static final String FILE = "/vn/motcua/search/fillers.txt";

    private SpokenFillers() {}

    public static Fillers read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SpokenFillers.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return new Fillers(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
