package vn.motcua.catalogueimport.domain;

/** Nguồn không trả lời: the run stops here and can go on later; nothing is wrong with what was read so far. */
public class SourceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SourceUnavailable(String message) {
        super(message);
    }

    public SourceUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
