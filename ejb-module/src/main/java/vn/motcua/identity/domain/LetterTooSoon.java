package vn.motcua.identity.domain;

import java.time.Instant;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.VietnamTime;

/** Vừa gửi mã: another letter goes out only after a pause, at the time named. */
public class LetterTooSoon extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public LetterTooSoon(Instant until) {
        super(VietnamTime.MINUTE.format(VietnamTime.at(until)));
    }
}
