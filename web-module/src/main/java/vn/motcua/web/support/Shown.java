package vn.motcua.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import vn.motcua.identity.domain.DeviceName;
import vn.motcua.kernel.Money;
import vn.motcua.kernel.VietnamTime;

/** Cách hiển thị: instants, days, sizes and amounts as pages show them. */
@Named
@ApplicationScoped
public class Shown {

    private static final long KILO = 1024;
    private static final String MARKS = "\\s\\-–—+*•·▪●";
    private static final Pattern LIST_MARKS =
            Pattern.compile("^(?:[" + MARKS + "]+\\s|[" + MARKS + "]+(?=[^\\d" + MARKS + "]))");
    private static final int LONG_TEXT = 700;
    private static final int BEGINNING = 320;

    @Inject Clock clock;
    @Inject OfficeCalendar calendar;

    /** {@code 23/11/2026}; nothing for nothing. */
    public String day(Instant instant) {
        return instant == null ? "" : VietnamTime.DAY.format(VietnamTime.at(instant));
    }

    public String date(LocalDate day) {
        return day == null ? "" : VietnamTime.DAY.format(day);
    }

    /** {@code 15:04 23/11/2026}. */
    public String minute(Instant instant) {
        return instant == null ? "" : VietnamTime.MINUTE.format(VietnamTime.at(instant));
    }

    /** For the {@code datetime} attribute of {@code <time>}. */
    public String machine(Instant instant) {
        return instant == null ? "" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public LocalDate dayOf(Instant instant) {
        return instant == null ? null : VietnamTime.at(instant).toLocalDate();
    }

    /** Calendar days from today until that day; negative when it has passed. */
    public long daysUntil(Instant instant) {
        return ChronoUnit.DAYS.between(VietnamTime.today(clock), dayOf(instant));
    }

    /** Working days, for {@code mc:dueDate}; null for a clock that stands still. */
    public Integer workingDaysUntil(Instant due) {
        return due == null ? null : calendar.daysLeftUntil(due);
    }

    public boolean isPast(Instant instant) {
        return instant != null && Duration.between(clock.instant(), instant).isNegative();
    }

    /** {@code 97,5%}; a dash where there was nothing to divide by. */
    public String percent(BigDecimal share) {
        return share == null ? "–" : share.toPlainString().replace('.', ',') + "%";
    }

    /** {@code Chrome trên Android}; what a browser hides stays hidden. */
    public String device(DeviceName device) {
        ResourceBundle texts = portalTexts();
        String browser = device.browser() == null ? texts.getString("sessions.device.unknown") : device.browser();
        return device.system() == null ? browser
                : MessageFormat.format(texts.getString("sessions.device"), browser, device.system());
    }

    private static ResourceBundle portalTexts() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getResourceBundle(faces, "portalText");
    }

    public String money(Money amount) {
        return amount == null ? "" : amount.toString();
    }

    /** {@code 2 h 05 min} in the notation that every language reads; a dash for none. */
    public String duration(Duration time) {
        return time == null || time.isZero() ? "–" : "%d h %02d min".formatted(time.toHours(), time.toMinutesPart());
    }

    /** A published text without the dash or dot that made it an item of somebody's list; our pages have lists of their own. */
    public String unmarked(String text) {
        if (text == null) {
            return null;
        }
        String plain = LIST_MARKS.matcher(text).replaceFirst("");
        return plain.isBlank() ? text : plain;
    }

    /** Whether a published text is so long that its beginning is enough at first. */
    public boolean tooLong(String text) {
        return text != null && text.length() > LONG_TEXT;
    }

    /** The beginning of a long text, up to the end of a word. */
    public String beginning(String text) {
        int end = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, end > BEGINNING / 2 ? end : text.offsetByCodePoints(0, BEGINNING)) + " …";
    }

    /** {@code 1,2 MB} in the way of the reader's country is not worth a library: one figure is enough. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return Math.max(1, bytes / KILO) + " KB";
        }
        return "%.1f MB".formatted(bytes / (double) (KILO * KILO)).replace('.', ',');
    }
}
