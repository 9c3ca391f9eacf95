package vn.motcua.search.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.motcua.search.domain.Synonym;

/** Một từ đồng nghĩa, as a page shows it. */
public record SynonymCard(long id, String topic, String said, List<String> meant, String note, String addedBy,
        Instant addedAt, String endedBy, Instant endedAt) implements Serializable {

    static SynonymCard of(Synonym synonym) {
        return new SynonymCard(synonym.id(), synonym.topic(), synonym.said(), synonym.meant(), synonym.note(),
                synonym.addedBy(), synonym.addedAt(), synonym.endedBy(), synonym.endedAt());
    }

    public boolean isInUse() {
        return endedAt == null;
    }

    public String getMeantInWords() {
        return String.join("; ", meant);
    }
}
