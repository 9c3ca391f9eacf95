package vn.motcua.catalogueimport.domain;

import java.io.IOException;

/**
 * Bộ đọc danh mục: understands one format in which procedures are handed over. A further format is one more class that
 * implements this; it says what it could not read as a {@link Doubt} and never throws for what stands in the data.
 */
public interface CatalogueReader {

    /** Stable name of the format; it is kept with every import. */
    String format();

    /** Whether it reads a file that somebody uploads; otherwise it fetches by itself and {@code source} is not asked. */
    boolean readsFiles();

    /** How many procedures there are to read, for the progress; an estimate is enough. */
    int count(CatalogueSource source) throws IOException;

    /**
     * Begins behind a position that an earlier {@link ImportedProcedure} had.
     *
     * @param after 0 to begin at the beginning
     */
    ImportedProcedures open(CatalogueSource source, long after) throws IOException;
}
