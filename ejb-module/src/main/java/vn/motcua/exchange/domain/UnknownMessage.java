package vn.motcua.exchange.domain;

import vn.motcua.kernel.NotFound;

/** Không tìm thấy thông điệp. */
public class UnknownMessage extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownMessage(String messageId) {
        super(messageId);
    }
}
