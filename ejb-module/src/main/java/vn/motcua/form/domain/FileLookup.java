package vn.motcua.form.domain;

import java.util.Optional;

/** Tra tệp đã tải lên with the dossier that is being filled in. */
public interface FileLookup {

    /** Một tệp đã tải lên. */
    record UploadedFile(String documentId, String name, String mediaType, long size) {}

    Optional<UploadedFile> file(String documentId);
}
