package vn.motcua.catalogueimport.domain;

import java.io.IOException;
import java.util.Optional;

/**
 * Bộ đọc danh mục: understands one format in which procedures are handed over. A further format is one more class that
 * implements this; it says what it could not read as a {@link Doubt} and never throws for what stands in the data.
 */
public interface CatalogueReader {

    /** Stable name of the format; it is kept with every import. */
    String format();

    /** Whether it reads a file that somebody uploads; otherwise it fetches by itself and {@code source} is not asked. */
    boolean readsFiles();

    /** Looks through the source before anything is taken over: how many there are, and whether it is worth beginning. */
    SourceSurvey survey(CatalogueSource source) throws IOException;

    /**
     * What must not change between a run and its restart, of a source that is fetched: it is kept and given to
     * {@link #open} as the source.
     */
    default Optional<byte[]> snapshot() {
        return Optional.empty();
    }

    /**
     * Begins behind a position that an earlier {@link ImportedProcedure} had.
     *
     * @param after 0 to begin at the beginning
     */
    ImportedProcedures open(CatalogueSource source, long after) throws IOException;
}
