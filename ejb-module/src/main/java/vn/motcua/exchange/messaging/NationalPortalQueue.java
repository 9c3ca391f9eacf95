package vn.motcua.exchange.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.util.List;
import vn.motcua.exchange.application.WakeUp;

/**
 * Hàng đợi của Cổng, the sending side: a local transacted session of the broker's own, never part of a database
 * transaction. Used by one thread at a time.
 */
@ApplicationScoped
class NationalPortalQueue {

    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";
    private static final String GROUP = "JMSXGroupID";
    /** The broker's word for "I have that one already"; its client library is not on our class path. */
    private static final String ALREADY_THERE = "ActiveMQDuplicateIdException";

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/NationalPortal")
    Queue queue;

    private JMSContext session;

    /**
     * All are in the queue when this returns. A batch in which the broker finds one that it has already (a relay died
     * between sending and saying so) is refused as a whole, and is then sent one by one.
     */
    void send(List<WakeUp> wakeUps) {
        try {
            sendTogether(wakeUps);
        } catch (JMSRuntimeException refused) {
            if (!isAlreadyThere(refused)) {
                throw refused;
            }
            wakeUps.forEach(this::sendUnlessThere);
        }
    }

    private void sendUnlessThere(WakeUp wakeUp) {
        try {
            sendTogether(List.of(wakeUp));
        } catch (JMSRuntimeException refused) {
            if (!isAlreadyThere(refused)) {
                throw refused;
            }
        }
    }

    private void sendTogether(List<WakeUp> wakeUps) {
        try {
            if (session == null) {
                session = connections.createContext(JMSContext.SESSION_TRANSACTED);
            }
            for (WakeUp wakeUp : wakeUps) {
                session.createProducer().send(queue, messageOf(wakeUp));
            }
            session.commit();
        } catch (JMSException e) {
            close();
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        } catch (JMSRuntimeException e) {
            close();
            throw e;
        }
    }

    private TextMessage messageOf(WakeUp wakeUp) throws JMSException {
        TextMessage message = session.createTextMessage(WakeUpText.of(wakeUp));
        message.setStringProperty(DUPLICATE_ID, wakeUp.messageId() + ":" + wakeUp.sendings());
        message.setStringProperty(GROUP, wakeUp.dossierCode());
        return message;
    }

    private static boolean isAlreadyThere(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals(ALREADY_THERE)) {
                return true;
            }
        }
        return false;
    }

    @PreDestroy
    void close() {
        JMSContext open = session;
        session = null;
        if (open != null) {
            open.close();
        }
    }
}
