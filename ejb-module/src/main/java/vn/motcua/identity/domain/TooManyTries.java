package vn.motcua.identity.domain;

import java.time.Instant;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.VietnamTime;

/** Quá nhiều lần thử từ một địa chỉ mạng; the text tells until when. */
public class TooManyTries extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public TooManyTries(Instant until) {
        super(VietnamTime.MINUTE.format(VietnamTime.at(until)));
    }
}
