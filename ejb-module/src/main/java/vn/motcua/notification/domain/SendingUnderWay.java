package vn.motcua.notification.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thư này đã gửi hoặc đang chờ gửi; sending it again would make two. */
public class SendingUnderWay extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
