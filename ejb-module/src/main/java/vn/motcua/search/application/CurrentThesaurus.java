package vn.motcua.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.motcua.search.domain.Synonym;
import vn.motcua.search.domain.Synonyms;
import vn.motcua.search.domain.Thesaurus;

/** Từ điển đang dùng: the synonyms in use, compiled; read again when a change of the list was noted. */
@ApplicationScoped
public class CurrentThesaurus {

    @Inject Synonyms synonyms;

    private volatile Thesaurus current = Thesaurus.EMPTY;

    public Thesaurus get() {
        return current;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void reload() {
        current = new Thesaurus(synonyms.inUse().stream().map(Synonym::asWording).toList());
    }
}
