package vn.motcua.exchange.domain;

import java.util.UUID;

/** Kho thông điệp đã xử lý (inbox). */
public interface InboundMessages {

    boolean has(UUID messageId);

    void add(InboundMessage message);
}
