package vn.motcua.web.portal.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.motcua.dossier.application.DueDateReckoning;
import vn.motcua.dossier.application.DueDateReckoning.ReckonedDay;
import vn.motcua.dossier.application.DueDateReckoning.Reckoning;
import vn.motcua.dossier.domain.DayReckoning;
import vn.motcua.web.support.Words;

/** Vì sao là ngày này: the days of a time limit one by one, for its applicant and for the office. */
@Named
@RequestScoped
public class DeadlineDossierPage {

    private static final int HOUR = 60;

    @Inject DueDateReckoning reckoning;
    @Inject Words words;

    private String code;
    private Reckoning shown;

    public void open() {
        shown = reckoning.of(code);
    }

    /** {@code Thứ Hai}. */
    public String weekday(ReckonedDay day, Locale language) {
        return day.reckoning().day().getDayOfWeek().getDisplayName(TextStyle.FULL, language);
    }

    /** What the day was to the limit, in words; of limits in hours the hours say it. */
    public String meaning(ReckonedDay day) {
        DayReckoning reckoned = day.reckoning();
        if (reckoned.minutes() > 0) {
            return "";
        }
        String said = words.named("DayRole", reckoned.role().name());
        return reckoned.role() == DayReckoning.DayRole.COUNTED ? said + " " + reckoned.number() : said;
    }

    /** {@code 3} or {@code 3:30}. */
    public String hours(ReckonedDay day) {
        int minutes = day.reckoning().minutes();
        return minutes % HOUR == 0 ? String.valueOf(minutes / HOUR) : "%d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }

    public Reckoning getReckoning() {
        return shown;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
