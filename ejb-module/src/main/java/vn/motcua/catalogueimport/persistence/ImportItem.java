package vn.motcua.catalogueimport.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import vn.motcua.catalogueimport.domain.ImportOutcome;

/** Một thủ tục của một đợt nhập: that it was dealt with, and how. */
@Entity
@Table(name = "import_item")
class ImportItem {

    @EmbeddedId
    private Key key;

    private String code;

    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome;

    protected ImportItem() {} // for JPA

    ImportItem(Key key, String code, ImportOutcome outcome) {
        this.key = key;
        this.code = code;
        this.outcome = outcome;
    }

    ImportOutcome outcome() {
        return outcome;
    }

    /** Vị trí trong đợt nhập. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "import_id")
        private long importId;

        private long place;

        protected Key() {} // for JPA

        Key(long importId, long place) {
            this.importId = importId;
            this.place = place;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId == importId && key.place == place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, place);
        }
    }
}
