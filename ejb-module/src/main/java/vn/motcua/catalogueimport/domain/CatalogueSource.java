package vn.motcua.catalogueimport.domain;

import java.io.IOException;
import java.io.InputStream;

/** Nguồn dữ liệu: what a reader reads, from its beginning each time it is opened. */
@FunctionalInterface
public interface CatalogueSource {

    InputStream open() throws IOException;
}
