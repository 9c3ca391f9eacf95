package vn.motcua.calendar.persistence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.calendar.domain.CalendarDay;
import vn.motcua.calendar.domain.CalendarDay.Kind;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.calendar.domain.WorkingHours;

@ApplicationScoped
class JpaWorkingCalendars implements WorkingCalendars {

    @PersistenceContext EntityManager em;

    @Override
    public WorkingCalendar inForce() {
        List<CalendarDay> days = specialDays();
        return new WorkingCalendar(
                datesOf(days, kind -> kind != Kind.SWAP_WORK),
                datesOf(days, kind -> kind == Kind.SWAP_WORK),
                WorkingHours.USUAL);
    }

    @Override
    public List<CalendarDay> specialDays() {
        return em.createQuery("select d from CalendarDay d order by d.day", CalendarDay.class)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
    }

    @Override
    public void add(CalendarDay day) {
        em.persist(day);
    }

    private static Set<LocalDate> datesOf(List<CalendarDay> days, Predicate<Kind> wanted) {
        return days.stream().filter(day -> wanted.test(day.kind())).map(CalendarDay::day).collect(toSet());
    }
}
