package vn.motcua.web.portal.help;

import jakarta.inject.Inject;
import vn.motcua.support.application.HelpPiece;
import vn.motcua.support.application.HelpReading;
import vn.motcua.support.domain.HelpKind;
import vn.motcua.web.support.Visit;

/** Đọc một bài: what the pages of a question and of a guide have in common. */
public abstract class ArticleReading {

    @Inject HelpReading reading;
    @Inject Visit visit;

    private final HelpKind kind;
    private final String path;
    private String name;
    private String helped;
    private boolean thanked;
    private HelpPiece piece;

    protected ArticleReading(HelpKind kind, String path) {
        this.kind = kind;
        this.path = path;
    }

    public void open() {
        piece = reading.piece(kind, name);
        if (helped != null && visit.isPost()) {
            reading.vote(piece.card().slug(), "yes".equals(helped));
            visit.goTo(path + "?name=" + piece.card().slug() + "&thanked=true");
        }
    }

    public HelpPiece getPiece() {
        return piece;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHelped() {
        return helped;
    }

    public void setHelped(String helped) {
        this.helped = helped;
    }

    public boolean isThanked() {
        return thanked;
    }

    public void setThanked(boolean thanked) {
        this.thanked = thanked;
    }
}
