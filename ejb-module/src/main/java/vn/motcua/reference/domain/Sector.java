package vn.motcua.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.motcua.kernel.Folded;

/** Lĩnh vực: a field of administration under which procedures are filed, with the ministry that answers for it. */
@Entity
@Table(name = "sector")
public class Sector {

    @Id
    private String code;

    private String name;

    /** Each word follows a blank, so that the start of any word can be looked for. */
    @Column(name = "search_text")
    private String searchText;

    private String ministry;

    protected Sector() {} // for JPA

    public Sector(String code, String name, String ministry) {
        this.code = code;
        become(name, ministry);
    }

    /** Corrects what the row says. */
    public final void become(String newName, String newMinistry) {
        this.name = Folded.composed(newName);
        this.searchText = " " + Folded.of(newName);
        this.ministry = newMinistry;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String ministry() {
        return ministry;
    }
}
