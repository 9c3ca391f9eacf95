package vn.motcua.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.ContentBook;
import vn.motcua.document.domain.StoredContent;
import vn.motcua.document.domain.StoredContents;
import vn.motcua.document.domain.VirusScanner;

/** Nhận nội dung, in a transaction of its own: it waits for a sweep that is just removing the same content. */
@ApplicationScoped
class ContentClaims implements ContentBook {

    @Inject StoredContents contents;
    @Inject VirusScanner scanner;
    @Inject Clock clock;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void claim(ArrivedContent content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // what every database keeps alike
        contents.addIfAbsent(new StoredContent(content.sha256(), content.size(), now));
        StoredContent claimed = contents.lock(content.sha256())
                .orElseThrow(() -> new IllegalStateException("a content was removed while it was handed in; try again"));
        claimed.claim(now);
        if (scanner.isConfigured()) {
            claimed.wantScan(now);
        }
    }
}
