package vn.motcua.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.ImportedProcedures;
import vn.motcua.catalogueimport.gateway.NationalJsonLines;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.SearchableProcedure;
import vn.motcua.search.domain.Searchable;

/** The real procedures, read in place by the reader of the import and put into the index as the house does it. */
final class RealCatalogue {

    private static final String FILE = "procedures/dvcqg_2026_2642.jsonl.gz";

    private RealCatalogue() {}

    static List<Searchable> read(Path shared) {
        List<Searchable> all = new ArrayList<>();
        try (ImportedProcedures procedures =
                new NationalJsonLines().open(() -> Files.newInputStream(shared.resolve(FILE)), 0)) {
            for (Optional<ImportedProcedure> next = procedures.next(); next.isPresent(); next = procedures.next()) {
                next.filter(ImportedProcedure::isReadable).map(RealCatalogue::searchable).ifPresent(all::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Searchable searchable(ImportedProcedure procedure) {
        ProcedureContent content = procedure.content();
        String sector = procedure.sector().name();
        ProcedureContent filed = new ProcedureContent(content.name(), content.classification().withSector(sector),
                content.authorities(), content.text(), content.cases(), content.components(), content.channels(),
                content.fees(), content.form(), content.decision(), content.provenance());
        return SearchableProcedure.of(procedure.code(), filed, sector, Set.of());
    }
}
