package vn.motcua.document.domain;

import java.io.IOException;
import java.io.InputStream;

/** Bộ quét mã độc. */
public interface VirusScanner {

    boolean isConfigured();

    /**
     * Answers whatever the scanner does.
     *
     * @throws IOException if the content itself cannot be read
     */
    ScanAnswer scan(InputStream content) throws IOException;
}
