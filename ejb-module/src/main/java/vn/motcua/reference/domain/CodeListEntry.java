package vn.motcua.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.motcua.kernel.Folded;

/**
 * Mục trong danh mục dùng chung, for as long as it is valid under that name. It is never deleted: it ends on a day, and
 * its code may come back later in another row. A dossier of a day shows the name that was valid on that day.
 */
@Entity
@Table(name = "code_list_entry")
public class CodeListEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "code_list_entry_seq")
    @SequenceGenerator(name = "code_list_entry_seq", sequenceName = "code_list_entry_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int version;

    @Column(name = "list_code")
    private String listCode;

    private String code;

    private String name;

    @Column(name = "folded_name")
    private String foldedName;

    @Column(name = "english_name")
    private String englishName;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "sort_order")
    private int order;

    private Attributes attributes;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected CodeListEntry() {} // for JPA

    public CodeListEntry(String listCode, EntryValues values) {
        this.listCode = listCode;
        this.code = values.code();
        become(values);
    }

    /** Corrects what the row says, or ends it; the code stays. */
    public void become(EntryValues values) {
        this.name = values.name();
        this.foldedName = Folded.of(values.name());
        this.englishName = values.englishName();
        this.parentCode = values.parentCode();
        this.order = values.order() == null ? 0 : values.order();
        this.attributes = values.attributes();
        this.validFrom = values.validFrom();
        this.validUntil = values.validUntil();
    }

    public EntryValues values() {
        return new EntryValues(code, name, englishName, parentCode, order, attributes, validFrom, validUntil);
    }

    public boolean isValidOn(LocalDate day) {
        return values().isValidOn(day);
    }

    public Long id() {
        return id;
    }

    public String listCode() {
        return listCode;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The name in that language; the Vietnamese one where there is no other. */
    public String nameIn(String language) {
        return "en".equals(language) && englishName != null ? englishName : name;
    }

    public String englishName() {
        return englishName;
    }

    public String parentCode() {
        return parentCode;
    }

    public int order() {
        return order;
    }

    public Attributes attributes() {
        return attributes;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }
}
