package vn.motcua.exchange.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thông điệp đang được gửi: wait for how the running call ends before deciding about it. */
public class MessageInDelivery extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public MessageInDelivery(String messageId) {
        super(messageId);
    }
}
