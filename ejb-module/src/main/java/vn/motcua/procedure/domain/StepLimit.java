package vn.motcua.procedure.domain;

import java.io.Serializable;

/** Thời hạn của một bước: in working hours or working days. */
public record StepLimit(int amount, Unit unit) implements Serializable {

    private static final int HOURS_A_DAY = 8;

    /** Đơn vị tính. */
    public enum Unit {
        WORKING_HOURS,
        WORKING_DAYS
    }

    int hours() {
        return unit == Unit.WORKING_DAYS ? amount * HOURS_A_DAY : amount;
    }
}
