package vn.motcua.exchange.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thông điệp đã xong: it was delivered or skipped, there is nothing left to do with it. */
public class MessageSettled extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public MessageSettled(String messageId) {
        super(messageId);
    }
}
