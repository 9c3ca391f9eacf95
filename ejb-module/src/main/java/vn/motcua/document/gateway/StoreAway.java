package vn.motcua.document.gateway;

import java.io.IOException;
import java.util.logging.Logger;

/** Nơi chứa không trả lời, which says nothing about what lies there. */
class StoreAway extends IOException {

    private static final Logger LOG = Logger.getLogger(StoreAway.class.getName());
    private static final long serialVersionUID = 1L;

    StoreAway(Throwable cause) {
        super("the store of documents does not answer: " + cause.getMessage(), cause);
        LOG.warning(getMessage()); // people are told to come back, the operator why
    }
}
