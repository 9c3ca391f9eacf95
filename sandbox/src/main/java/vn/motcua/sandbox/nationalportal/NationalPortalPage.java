package vn.motcua.sandbox.nationalportal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Trang Cổng mô phỏng: shows demonstrators how the stand-in behaves and what it has received. */
@Named
@RequestScoped
public class NationalPortalPage {

    static final String TEXTS = "vn.motcua.sandbox.text.national_portal";

    private static final int SHOWN = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    @Inject
    NationalPortal portal;

    private String language = "vi";
    private String code = "";
    private List<ReceivedDossier> found;

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String wanted) {
        language = "en".equals(wanted) ? "en" : "vi";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String wanted) {
        code = wanted == null ? "" : wanted.strip();
    }

    public Misbehaviour getMode() {
        return portal.conduct().mode();
    }

    public boolean isBehavingWell() {
        return getMode() == Misbehaviour.NORMAL;
    }

    public Misbehaviour[] getModes() {
        return Misbehaviour.values();
    }

    /** How long the misbehaviour lasts and whom it meets. */
    public String getTerms() {
        Conduct conduct = portal.conduct();
        double delaySeconds = conduct.mode() == Misbehaviour.SLOW ? conduct.delayMillis() / 1_000.0 : 0;
        return text("now.terms", conduct.calls(), Math.round(conduct.probability() * 100), delaySeconds);
    }

    public List<ReceivedDossier> getDossiers() {
        return found().stream().limit(SHOWN).toList();
    }

    public String getCount() {
        return text("received.count", found().size(), Math.min(found().size(), SHOWN));
    }

    public String textOf(Misbehaviour mode) {
        return text("Misbehaviour." + mode);
    }

    public String hintOf(Misbehaviour mode) {
        return text("Misbehaviour." + mode + ".hint");
    }

    public String statusOf(ReceivedDossier.Step step) {
        return text("status." + step.status());
    }

    public String timeOf(ReceivedDossier.Step step) {
        return TIME.format(step.happenedAt());
    }

    public String figuresOf(ReceivedDossier dossier) {
        return text("received.figures", dossier.deliveries(), dossier.repeated(), dossier.outOfOrder());
    }

    private List<ReceivedDossier> found() {
        if (found == null) {
            found = portal.dossiers().stream()
                    .filter(dossier -> dossier.code().contains(code.toUpperCase(Locale.ROOT)))
                    .toList();
        }
        return found;
    }

    private String text(String key, Object... values) {
        Locale locale = Locale.forLanguageTag(language);
        return new MessageFormat(ResourceBundle.getBundle(TEXTS, locale).getString(key), locale).format(values);
    }
}
