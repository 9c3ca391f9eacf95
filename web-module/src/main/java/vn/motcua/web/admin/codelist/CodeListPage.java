package vn.motcua.web.admin.codelist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.motcua.administration.application.ChangeCard;
import vn.motcua.administration.application.CodeListCard;
import vn.motcua.administration.application.CodeListReading;
import vn.motcua.administration.application.CodeListUpkeep;
import vn.motcua.administration.application.EntryCard;
import vn.motcua.kernel.Page;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.web.support.Notices;

/** Một danh mục: its entries on a day, and adding, changing or ending one of them. */
@Named
@RequestScoped
public class CodeListPage {

    @Inject CodeListReading reading;
    @Inject CodeListUpkeep upkeep;
    @Inject EntryQuestions questions;
    @Inject Notices notices;
    @Inject Clock clock;

    @Inject
    @Param(name = "list")
    String code;

    @Inject
    @Param(name = "entry")
    String key;

    @Inject
    @Param(name = "q")
    String words;

    /** A day, {@code all} for every row that ever was; today if nothing is said. */
    @Inject
    @Param(name = "day")
    String day;

    @Inject
    @Param(name = "after")
    String after;

    private CodeListCard list;
    private Page<EntryCard> entries;
    private EntryCard entry;
    private List<ChangeCard> changes;
    private String seen;
    private String lastDay;

    public void load() {
        getList();
        getEntries();
        if (getEntry() != null) {
            questions.show(entry);
            seen = entry.seen();
        } else {
            questions.beginOn(VietnamTime.today(clock));
        }
    }

    public String add() {
        upkeep.add(code, questions.form());
        return done("codeList.added", questions.getCode());
    }

    public String change() {
        upkeep.change(code, key, seen, questions.form());
        return done("codeList.changed", getEntry().values().code());
    }

    public String end() {
        upkeep.end(code, key, seen, lastDay);
        return done("codeList.ended", getEntry().values().code());
    }

    private String done(String text, String entryCode) {
        notices.done("officeText", text, entryCode);
        return "/admin/codelist/show?faces-redirect=true&list=" + code;
    }

    public CodeListCard getList() {
        if (list == null) {
            list = reading.list(code);
        }
        return list;
    }

    public Page<EntryCard> getEntries() {
        if (entries == null) {
            entries = reading.entries(code, words, getShownDay(), after);
        }
        return entries;
    }

    /** The chosen one; null if none was. */
    public EntryCard getEntry() {
        if (entry == null && key != null) {
            entry = reading.entry(code, key);
        }
        return entry;
    }

    public List<ChangeCard> getChanges() {
        if (changes == null) {
            changes = reading.history(code, getEntry().values().code(), null).items();
        }
        return changes;
    }

    /** Null for every row that ever was. */
    public LocalDate getShownDay() {
        return ListDay.of(day, VietnamTime.today(clock));
    }

    public boolean isEveryDay() {
        return getShownDay() == null;
    }

    /** For the links of this page. */
    public String getDayText() {
        return isEveryDay() ? ListDay.ALL : getShownDay().toString();
    }

    public EntryQuestions getQuestions() {
        return questions;
    }

    public String getCode() {
        return code;
    }

    public String getWords() {
        return words;
    }

    public String getAfter() {
        return after;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
