package vn.motcua.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.util.List;

/** Hàng đợi thông báo, the sending side: a local transacted session, never part of a database transaction. */
@ApplicationScoped
class NotificationQueue {

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/Notification")
    Queue queue;

    /** All are in the queue when this returns. A number that comes twice does no harm: the row says what was done. */
    void send(List<Long> sendings) {
        try (JMSContext session = connections.createContext(JMSContext.SESSION_TRANSACTED)) {
            sendings.forEach(id -> session.createProducer().send(queue, session.createTextMessage(String.valueOf(id))));
            session.commit();
        }
    }
}
