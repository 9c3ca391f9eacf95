package vn.motcua.search.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.search.domain.SynonymFile;
import vn.motcua.search.domain.SynonymWording;

/** Danh sách từ đồng nghĩa đi kèm: what an office begins with; afterwards the list in the database is theirs. */
public final class ShippedSynonyms {

    private static final String FILE = "/vn/motcua/search/synonyms.csv";

    private ShippedSynonyms() {}

    public static List<SynonymWording> read() {
        try (InputStream file = ShippedSynonyms.class.getResourceAsStream(FILE)) {
            return SynonymFile.read(new InputStreamReader(file, StandardCharsets.UTF_8)).wordings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
