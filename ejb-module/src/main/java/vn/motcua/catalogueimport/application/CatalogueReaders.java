package vn.motcua.catalogueimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.motcua.catalogueimport.domain.CatalogueReader;

/** Các bộ đọc danh mục: all that are there. A new one is found by being there. */
@ApplicationScoped
public class CatalogueReaders {

    private final Iterable<CatalogueReader> readers;

    protected CatalogueReaders() {
        this((Iterable<CatalogueReader>) null); // for the container's proxy
    }

    @Inject
    CatalogueReaders(@Any Instance<CatalogueReader> readers) {
        this((Iterable<CatalogueReader>) readers);
    }

    CatalogueReaders(Iterable<CatalogueReader> readers) {
        this.readers = readers;
    }

    CatalogueReader of(String format) {
        return StreamSupport.stream(readers.spliterator(), false)
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader for " + format));
    }

    List<String> fileFormats() {
        return StreamSupport.stream(readers.spliterator(), false)
                .filter(CatalogueReader::readsFiles)
                .map(CatalogueReader::format)
                .sorted()
                .toList();
    }
}
