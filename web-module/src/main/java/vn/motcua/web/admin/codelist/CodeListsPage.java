package vn.motcua.web.admin.codelist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.administration.application.CodeListCard;
import vn.motcua.administration.application.CodeListReading;

/** Danh mục dùng chung: which lists there are and how much is in them. */
@Named
@RequestScoped
public class CodeListsPage {

    @Inject CodeListReading reading;

    private String words;
    private List<CodeListCard> lists;

    public void load() {
        lists = reading.lists(words);
    }

    public List<CodeListCard> getLists() {
        return lists;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
