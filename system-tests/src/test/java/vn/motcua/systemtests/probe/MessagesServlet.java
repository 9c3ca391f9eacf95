package vn.motcua.systemtests.probe;

import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Queue;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/** Sends durable messages one after the other and says how many a second; tries to read an object from one. */
@WebServlet("/messages/*")
public class MessagesServlet extends HttpServlet {

    private static final int BATCHES = 12;
    private static final int BATCH = 100;
    private static final long WAIT_MILLIS = 2_000;

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/Notification")
    Queue queue;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (JMSContext context = connections.createContext()) {
            String answer = "/object".equals(request.getPathInfo())
                    ? readsAnObject(context)
                    : String.valueOf(messagesPerSecond(context));
            response.getWriter().print(answer);
        }
    }

    /** The best batch counts: a busy machine makes the others slow, and no machine makes one too fast. */
    private long messagesPerSecond(JMSContext context) {
        JMSProducer producer = context.createProducer();
        long best = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long begun = System.nanoTime();
            for (int sent = 0; sent < BATCH; sent++) {
                producer.send(queue, context.createTextMessage("probe"));
            }
            best = Math.min(best, System.nanoTime() - begun);
        }
        return BATCH * TimeUnit.SECONDS.toNanos(1) / best;
    }

    private String readsAnObject(JMSContext context) {
        context.createProducer()
                .setProperty("probe", "object")
                .send(queue, context.createObjectMessage(new ArrayList<>()));
        Message received = context.createConsumer(queue, "probe = 'object'").receive(WAIT_MILLIS);
        try {
            return "read " + ((ObjectMessage) received).getObject();
        } catch (JMSException refused) {
            return "refused";
        }
    }
}
