package vn.motcua.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Ngày đặc biệt trong lịch: a holiday, a swapped day off or a make-up working day, with the notice that ordered it. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {

    /** What is special about the day. */
    public enum Kind {
        /** Ngày lễ, tết. */
        HOLIDAY,
        /** Ngày nghỉ hoán đổi. */
        SWAP_OFF,
        /** Ngày làm bù. */
        SWAP_WORK,
        /** Ngày nghỉ dự kiến, chưa có thông báo chính thức. */
        HOLIDAY_TENTATIVE
    }

    @Id
    @Column(name = "calendar_date")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    private String source;

    protected CalendarDay() {} // for JPA

    public CalendarDay(LocalDate day, Kind kind, String name, String source) {
        this.day = day;
        this.kind = kind;
        this.name = name;
        this.source = source;
    }

    public LocalDate day() {
        return day;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String source() {
        return source;
    }
}
