package vn.motcua.web.admin;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.application.SectorCount;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.support.application.HelpDraft;
import vn.motcua.support.application.HelpUpkeep;
import vn.motcua.support.domain.HelpBlock;
import vn.motcua.support.domain.HelpContent;
import vn.motcua.support.domain.HelpKind;
import vn.motcua.support.domain.HelpMarkup;
import vn.motcua.web.support.Notices;

/** Biên tập một bài: what the pages of a question and of a guide have in common. */
public abstract class ArticleEditing {

    @Inject HelpUpkeep upkeep;
    @Inject ProcedureCatalogue catalogue;
    @Inject Notices notices;

    @Inject
    @Param(name = "id")
    Long id;

    private final HelpKind kind;
    private final String path;
    private HelpDraft draft;
    private int seenVersion;
    private String title;
    private String body;
    private String procedureCodes;
    private String sectorCode;
    private Audience audience;
    private String keywords;
    private int position = 100;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private boolean previewed;

    protected ArticleEditing(HelpKind kind, String path) {
        this.kind = kind;
        this.path = path;
    }

    public void load() {
        if (id == null) {
            upkeep.list(kind, ""); // who may not write shall not see the form
            return;
        }
        HelpContent content = getDraft().content();
        seenVersion = getDraft().seenVersion();
        title = content.title();
        body = content.body();
        procedureCodes = String.join(" ", content.procedureCodes());
        sectorCode = content.sectorCode();
        audience = content.audience();
        keywords = content.keywords();
        position = content.position();
        validFrom = content.validFrom();
        validUntil = content.validUntil();
    }

    public String save() {
        if (id == null) {
            id = upkeep.write(kind, content());
        } else {
            upkeep.rewrite(id, seenVersion, content());
        }
        return done("help.saved");
    }

    public void preview() {
        previewed = true;
    }

    public String publish() {
        upkeep.publish(id, seenVersion);
        return done("help.published");
    }

    public String withdraw() {
        upkeep.withdraw(id, seenVersion);
        return done("help.withdrawn");
    }

    private String done(String key) {
        notices.done("officeText", key);
        return path + "?faces-redirect=true&id=" + id;
    }

    private HelpContent content() {
        List<String> codes = procedureCodes == null
                ? List.of()
                : Arrays.stream(procedureCodes.split("[\\s,;]+")).filter(code -> !code.isEmpty()).toList();
        return new HelpContent(title, body, codes, sectorCode, audience, keywords, position, validFrom, validUntil);
    }

    /** What it will look like; empty unless asked for. */
    public List<HelpBlock> getPreview() {
        return previewed ? HelpMarkup.read(body) : List.of();
    }

    public boolean isNew() {
        return id == null;
    }

    /** Null for a new one. */
    public HelpDraft getDraft() {
        if (draft == null && id != null) {
            draft = upkeep.draft(id);
        }
        return draft;
    }

    public List<SectorCount> getSectors() {
        return catalogue.sectors();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getProcedureCodes() {
        return procedureCodes;
    }

    public void setProcedureCodes(String procedureCodes) {
        this.procedureCodes = procedureCodes;
    }

    public String getSectorCode() {
        return sectorCode;
    }

    public void setSectorCode(String sectorCode) {
        this.sectorCode = sectorCode;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
