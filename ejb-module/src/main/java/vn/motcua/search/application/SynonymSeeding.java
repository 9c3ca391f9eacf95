package vn.motcua.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Set;
import vn.motcua.search.domain.Synonym;
import vn.motcua.search.domain.SynonymWording;
import vn.motcua.search.domain.Synonyms;

/**
 * Nạp danh sách từ đồng nghĩa đi kèm: what a new version of the program brings along is added; what the office has changed
 * or removed stays changed or removed.
 */
@ApplicationScoped
public class SynonymSeeding {

    static final String SHIPPED = "motcua";

    @Inject Synonyms synonyms;
    @Inject SearchChanges changes;
    @Inject Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public void seed() {
        Set<String> known = synonyms.everSaid();
        int added = 0;
        for (SynonymWording wording : ShippedSynonyms.read()) {
            if (known.add(wording.said())) {
                synonyms.add(new Synonym(wording, SHIPPED, clock.instant()));
                added++;
            }
        }
        if (added > 0) {
            changes.noteSynonyms();
        }
    }
}
