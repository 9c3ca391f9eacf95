package vn.motcua.identity.domain;

import java.time.Instant;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.VietnamTime;

/** Tài khoản tạm khóa vì nhập sai mật khẩu nhiều lần; the text tells until when. */
public class AccountLocked extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public AccountLocked(Instant until) {
        super(VietnamTime.MINUTE.format(VietnamTime.at(until)));
    }
}
