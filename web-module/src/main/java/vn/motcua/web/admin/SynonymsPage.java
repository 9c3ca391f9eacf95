package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.motcua.search.application.SynonymCard;
import vn.motcua.search.application.SynonymImport;
import vn.motcua.search.application.SynonymTrial;
import vn.motcua.search.application.SynonymUpkeep;
import vn.motcua.search.domain.SynonymWording;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;

/** Từ đồng nghĩa khi tìm kiếm: the list, one entry in hand, and what it would do to a question. */
@Named
@RequestScoped
public class SynonymsPage {

    private static final int SHOWN = 200;

    @Inject SynonymUpkeep upkeep;
    @Inject Notices notices;
    @Inject PageMessages messages;

    @Inject
    @Param(name = "q")
    String words;

    @Inject
    @Param(name = "id")
    Long id;

    private String topic;
    private String said;
    private String meant;
    private String note;
    private String question;
    private Part file;
    private SynonymCard chosen;
    private SynonymTrial trial;
    private List<SynonymCard> matching;

    public void load() {
        if (getChosen() != null) {
            topic = chosen.topic();
            said = chosen.said();
            meant = String.join("\n", chosen.meant());
            note = chosen.note();
        }
    }

    public String save() {
        messages.about("wording:said-field:said");
        if (id == null) {
            upkeep.add(wording());
        } else {
            upkeep.change(id, wording());
        }
        return done("synonyms.saved");
    }

    public String remove() {
        upkeep.remove(id);
        return done("synonyms.removed");
    }

    /** Shows on the same page; nothing is saved. */
    public void tryOut() {
        if (question != null && !question.isBlank()) {
            trial = upkeep.tryOut(question, id, wording());
        }
    }

    public String readFile() throws IOException {
        try (Reader content = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            SynonymImport read = upkeep.read(content);
            notices.done("officeText", "synonyms.imported", read.added(), read.changed(), read.same(), read.wrong().size());
        }
        return "/admin/synonyms?faces-redirect=true";
    }

    private String done(String key) {
        notices.done("officeText", key);
        return "/admin/synonyms?faces-redirect=true";
    }

    private SynonymWording wording() {
        return new SynonymWording(topic, said, meant.lines().toList(), note);
    }

    public SynonymCard getChosen() {
        if (chosen == null && id != null) {
            chosen = upkeep.get(id);
        }
        return chosen;
    }

    public List<SynonymCard> getHistory() {
        return id == null ? List.of() : upkeep.history(id);
    }

    public List<SynonymCard> getFound() {
        return matching().stream().limit(SHOWN).toList();
    }

    public int getTotal() {
        return matching().size();
    }

    private List<SynonymCard> matching() {
        if (matching == null) {
            matching = upkeep.inUse(words);
        }
        return matching;
    }

    /** Whether the form is shown without being asked for. */
    public boolean isOpen() {
        return id != null || said != null || trial != null;
    }

    public SynonymTrial getTrial() {
        return trial;
    }

    public String getWords() {
        return words;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getMeant() {
        return meant;
    }

    public void setMeant(String meant) {
        this.meant = meant;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
