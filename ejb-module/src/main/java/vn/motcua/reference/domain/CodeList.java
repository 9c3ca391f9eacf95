package vn.motcua.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.motcua.kernel.Folded;

/**
 * Danh mục dùng chung: a list of codes that forms, dossiers and partners refer to. Whoever changes its entries holds the
 * lock on the list and raises its revision, so that two editors do not work on different truths.
 */
@Entity
@Table(name = "code_list")
public class CodeList {

    /** Danh mục lưu ở đâu: in entries of its own, or in a table that other features know as such. */
    public enum Kind {
        ENTRIES,
        ADMINISTRATIVE_UNITS,
        FORMER_UNITS,
        AGENCIES,
        SECTORS
    }

    @Id
    private String code;

    @Version
    @Column(name = "lock_version")
    private int version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "english_name")
    private String englishName;

    private String description;

    @Column(name = "source_document")
    private String sourceDocument;

    @Column(name = "attribute_names")
    private String attributeNames;

    private int revision;

    protected CodeList() {} // for JPA

    /** {@code attributeNames} are the attributes that the page asks for; a file may bring others. */
    public CodeList(String code, Kind kind, String name, String englishName, String description, String sourceDocument,
            List<String> attributeNames) {
        this.code = code;
        this.kind = kind;
        this.name = Folded.composed(name);
        this.englishName = Folded.composed(englishName);
        this.description = Folded.composed(description);
        this.sourceDocument = Folded.composed(sourceDocument);
        this.attributeNames = attributeNames.isEmpty() ? null : String.join(",", attributeNames);
    }

    /** An entry was added, changed or ended. */
    public void changed() {
        revision++;
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String englishName() {
        return englishName;
    }

    public String description() {
        return description;
    }

    public String sourceDocument() {
        return sourceDocument;
    }

    public List<String> attributeNames() {
        return Objects.requireNonNullElse(attributeNames, "").isEmpty()
                ? List.of()
                : Arrays.asList(attributeNames.split(","));
    }

    public int revision() {
        return revision;
    }
}
