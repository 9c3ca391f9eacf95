package vn.motcua.catalogueimport.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogueimport.domain.CatalogueReader;
import vn.motcua.catalogueimport.domain.CatalogueSource;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.ImportedProcedures;
import vn.motcua.catalogueimport.domain.PublishedSector;
import vn.motcua.catalogueimport.domain.SourceSurvey;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.ProcedureContent;

/** A format that nobody knew when the import was built: one class is all it takes. */
class TinyCsvReader implements CatalogueReader {

    @Override
    public String format() {
        return "tiny-csv";
    }

    @Override
    public boolean readsFiles() {
        return true;
    }

    @Override
    public SourceSurvey survey(CatalogueSource source) throws IOException {
        return SourceSurvey.of(lines(source).size());
    }

    @Override
    public ImportedProcedures open(CatalogueSource source, long after) throws IOException {
        List<String> lines = lines(source);
        Iterator<String> left = lines.subList((int) after, lines.size()).iterator();
        return new ImportedProcedures() {

            private long position = after;

            @Override
            public Optional<ImportedProcedure> next() {
                return left.hasNext() ? Optional.of(read(++position, left.next().split(";"))) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }

    private static ImportedProcedure read(long position, String[] cells) {
        Classification unknown = new Classification(null, null, null, null, null, null, null, null);
        return new ImportedProcedure(position, cells[0], new PublishedSector(null, cells[2], "G15", "Bộ Tư pháp"),
                new ProcedureContent(cells[1], unknown, null, null, null, null, null, null, null, null, null), List.of());
    }

    private static List<String> lines(CatalogueSource source) throws IOException {
        try (var in = source.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
