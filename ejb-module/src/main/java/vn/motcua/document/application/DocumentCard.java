package vn.motcua.document.application;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.document.domain.StoredDocument;

/** Thông tin của một tài liệu, as lists show it. */
public record DocumentCard(String id, String name, String mediaType, long size, Instant uploadedAt)
        implements Serializable {

    static DocumentCard of(StoredDocument document) {
        return new DocumentCard(document.id().toString(), document.name(), document.mediaType(), document.size(),
                document.uploadedAt());
    }
}
