package vn.motcua.document.domain;

import java.io.InputStream;
import java.util.Optional;

/** Kho tải lên dở dang: encrypted like everything else, forgotten after a day. */
public interface PartialUploads {

    String begin(long ownerApplicantId, String target, String name, long length);

    Optional<PartialUpload> find(String id);

    /**
     * Keeps one piece, whole or not at all.
     *
     * @return so many bytes are here now
     * @throws UploadOutOfStep if it does not begin where the last one ended
     */
    long append(PartialUpload upload, long from, InputStream piece, int length);

    /** All pieces, one after the other. The caller closes it. */
    InputStream content(PartialUpload upload);

    /** Nobody else ends it at the same time; false if somebody does. */
    boolean close(PartialUpload upload);

    /** It could not be ended now; it can be tried again. */
    void reopen(PartialUpload upload);

    void drop(String id);

    int countOf(long ownerApplicantId);
}
