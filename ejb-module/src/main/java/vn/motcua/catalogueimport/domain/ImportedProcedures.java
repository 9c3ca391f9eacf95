package vn.motcua.catalogueimport.domain;

import java.io.IOException;
import java.util.Optional;

/** Các thủ tục đọc được, one after the other in the order of the source. */
public interface ImportedProcedures extends AutoCloseable {

    /** Empty at the end. What cannot be read at all is an item without content, never an exception. */
    Optional<ImportedProcedure> next() throws IOException;

    @Override
    void close() throws IOException;
}
