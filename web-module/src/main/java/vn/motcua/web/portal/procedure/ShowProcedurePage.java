package vn.motcua.web.portal.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.procedure.application.ProcedureHistory;
import vn.motcua.procedure.application.Standing;
import vn.motcua.statistics.application.UsualTimes;
import vn.motcua.statistics.domain.UsualTime;
import vn.motcua.support.application.HelpCard;
import vn.motcua.support.application.HelpReading;
import vn.motcua.web.support.Site;

/** Nội dung một thủ tục: what it takes, how long, how much, where and how; in one version and one case. */
@Named
@RequestScoped
public class ShowProcedurePage {

    private static final int DESCRIPTION = 155;

    @Inject ProcedureHistory history;
    @Inject UsualTimes usualTimes;
    @Inject HelpReading help;
    @Inject Site site;

    private String code;
    private Integer version;
    private String caseKey;
    private ProcedureSheet sheet;
    private UsualTime usualTime;
    private List<HelpCard> questions;

    public void open() {
        sheet = new ProcedureSheet(history.read(code, version), caseKey);
        if (sheet.getVersion().inForce()) {
            usualTime = usualTimes.of(code).orElse(null);
        }
    }

    public ProcedureSheet getSheet() {
        return sheet;
    }

    /** Questions and guides about it, as the editors have them today. */
    public List<HelpCard> getQuestions() {
        if (questions == null) {
            questions = help.about(code);
        }
        return questions;
    }

    /** Null while too few dossiers were settled to say anything. */
    public UsualTime getUsualTime() {
        return usualTime;
    }

    /** The address that stands for all its cases and versions. */
    public String getCanonical() {
        return Addresses.ofProcedure(code);
    }

    /** For search engines; only what holds today is offered to them. */
    public String getStructuredData() {
        return sheet.getVersion().standing() == Standing.IN_FORCE
                ? StructuredData.of(sheet.getDetails(), site.provinceIn("vi")).toString()
                : null;
    }

    public boolean isForSearchEngines() {
        return version == null && sheet.getVersion().inForce();
    }

    /** What a search engine shows below the name. */
    public String getDescription() {
        String summary = sheet.getDetails().text().summary();
        String text = summary == null || summary.isBlank() ? sheet.getDetails().card().name() : summary;
        return text.length() <= DESCRIPTION ? text : text.substring(0, text.lastIndexOf(' ', DESCRIPTION) + 1).strip();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getCaseKey() {
        return caseKey;
    }

    public void setCaseKey(String caseKey) {
        this.caseKey = caseKey;
    }
}
