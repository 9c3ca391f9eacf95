package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.calendar.application.OfficeDays;
import vn.motcua.calendar.domain.WorkingHours;

/** Giờ làm việc, như ghi trên trang: when a counter is open. */
@Named
@RequestScoped
public class OfficeHours {

    @Inject OfficeDays days;

    /** {@code 07:30 - 11:30, 13:30 - 17:30}. */
    public String getInWords() {
        WorkingHours hours = days.calendar().hours();
        return "%s - %s, %s - %s".formatted(
                hours.morningFrom(), hours.morningTo(), hours.afternoonFrom(), hours.afternoonTo());
    }
}
