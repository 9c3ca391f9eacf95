package vn.motcua.web.admin.codelist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.administration.application.CodeListCard;
import vn.motcua.administration.application.CodeListReading;
import vn.motcua.administration.application.CodeListUpkeep;
import vn.motcua.administration.application.ListForm;
import vn.motcua.web.support.Notices;

/** Danh mục dùng chung: which lists there are and how much is in them. */
@Named
@RequestScoped
public class CodeListsPage {

    @Inject CodeListReading reading;
    @Inject CodeListUpkeep upkeep;
    @Inject Notices notices;

    private String words;
    private List<CodeListCard> lists;
    private String code;
    private String name;
    private String englishName;
    private String description;
    private String sourceDocument;

    public void load() {
        getLists();
    }

    public String open() {
        upkeep.open(new ListForm(code, name, englishName, description, sourceDocument));
        notices.done("officeText", "codeLists.opened", name);
        return "/admin/codelist/show?faces-redirect=true&list=" + code;
    }

    public List<CodeListCard> getLists() {
        if (lists == null) {
            lists = reading.lists(words);
        }
        return lists;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getSourceDocument() {
        return sourceDocument;
    }

    public void setSourceDocument(String sourceDocument) {
        this.sourceDocument = sourceDocument;
    }
}
