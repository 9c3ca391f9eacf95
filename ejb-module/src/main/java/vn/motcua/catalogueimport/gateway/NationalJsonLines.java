package vn.motcua.catalogueimport.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogueimport.domain.CatalogueReader;
import vn.motcua.catalogueimport.domain.CatalogueSource;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.ImportedProcedures;
import vn.motcua.catalogueimport.domain.SourceSurvey;

/**
 * Bộ đọc tệp JSON theo dòng: one procedure of the National Portal a line, plain or compressed. Needs no container.
 */
@ApplicationScoped
public class NationalJsonLines implements CatalogueReader {

    public static final String FORMAT = "dvcqg-jsonl";

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean readsFiles() {
        return true;
    }

    @Override
    public SourceSurvey survey(CatalogueSource source) throws IOException {
        try (Lines lines = Lines.of(source)) {
            return SurveyOfLines.of(lines);
        }
    }

    @Override
    public ImportedProcedures open(CatalogueSource source, long after) throws IOException {
        Lines lines = Lines.of(source);
        return new ImportedProcedures() {

            @Override
            public Optional<ImportedProcedure> next() throws IOException {
                Lines.Line line = lines.next();
                while (line != null && line.number() <= after) {
                    line = lines.next();
                }
                return Optional.ofNullable(line).map(NationalJsonLines::read);
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    static ImportedProcedure read(Lines.Line line) {
        if (line.problem() != null) {
            return unreadable(line, line.problem());
        }
        try (JsonReader reader = JSON.createReader(new StringReader(line.text()))) {
            return reader.readValue() instanceof JsonObject object
                    ? NationalRow.read(line.number(), object)
                    : unreadable(line, Kind.NOT_JSON);
        } catch (JsonException notJson) {
            return unreadable(line, isHalf(line) ? Kind.FILE_CUT_OFF : Kind.NOT_JSON);
        }
    }

    private static boolean isHalf(Lines.Line line) {
        return !line.isWhole() && line.text().stripLeading().startsWith("{");
    }

    private static ImportedProcedure unreadable(Lines.Line line, Kind why) {
        return ImportedProcedure.unreadable(line.number(), null, new Doubt("", why, SourceText.clean(line.text())));
    }
}
