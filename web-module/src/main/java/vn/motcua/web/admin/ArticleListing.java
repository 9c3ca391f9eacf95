package vn.motcua.web.admin;

import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.support.application.HelpCard;
import vn.motcua.support.application.HelpUpkeep;
import vn.motcua.support.domain.HelpKind;

/** Danh sách bài để biên tập: what the lists of questions and of guides have in common. */
public abstract class ArticleListing {

    @Inject HelpUpkeep upkeep;

    private final HelpKind kind;
    private String words;
    private List<HelpCard> articles;

    protected ArticleListing(HelpKind kind) {
        this.kind = kind;
    }

    public void load() {
        articles = upkeep.list(kind, words);
    }

    public List<HelpCard> getArticles() {
        return articles;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
