package vn.motcua.document.domain;

import vn.motcua.identity.domain.Actor;

/**
 * Người được đọc tài liệu, besides its owner. A feature that binds documents to something (a dossier, a result)
 * implements this; one that says yes is enough, and if none does the answer is no.
 */
public interface DocumentReaders {

    boolean mayRead(Actor actor, StoredDocument document);
}
