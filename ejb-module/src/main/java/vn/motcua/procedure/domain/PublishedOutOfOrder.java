package vn.motcua.procedure.domain;

import java.time.LocalDate;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.VietnamTime;

/** Phiên bản mới có hiệu lực trước phiên bản đã công bố. */
public class PublishedOutOfOrder extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PublishedOutOfOrder(String code, LocalDate inForceFrom) {
        super(code, VietnamTime.DAY.format(inForceFrom));
    }
}
