package vn.motcua.web.component;

import java.time.LocalDateTime;
import java.util.Locale;

/** Một mốc trong tiến trình hồ sơ: one line of {@code mc:timeline}; time, actor and note may be absent. */
public record TimelineItem(String title, LocalDateTime at, String actor, String note, State state) {

    /** Whether the step is behind us, under our hands, or still to come. */
    public enum State {
        DONE,
        CURRENT,
        NEXT;

        public String getStyle() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String getTextKey() {
            return "timeline." + getStyle();
        }
    }
}
