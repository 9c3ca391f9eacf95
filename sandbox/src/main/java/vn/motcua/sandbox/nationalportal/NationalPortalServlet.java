package vn.motcua.sandbox.nationalportal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Cổng trong máy chủ ứng dụng: the door to the stand-in when it is deployed beside the system. */
@WebServlet(urlPatterns = "/national-portal/*", loadOnStartup = 1, asyncSupported = true)
public class NationalPortalServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(NationalPortalServlet.class.getName());
    private static final long GRACE_MILLIS = 5_000;

    @Inject
    private transient NationalPortal portal;

    @Resource
    private transient ManagedScheduledExecutorService lateAnswers;

    private transient NationalPortalFront front;

    @Override
    public void init() {
        front = new NationalPortalFront(portal);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = front.answer(read(request));
        if (answer.delay().isZero()) {
            send(answer, response);
            return;
        }
        // a late answer must not hold a worker thread of the server that it is meant to test
        AsyncContext waiting = request.startAsync();
        waiting.setTimeout(answer.delay().toMillis() + GRACE_MILLIS);
        lateAnswers.schedule(() -> sendLate(answer, waiting), answer.delay().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Call read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(Call.LARGEST_BODY + 1);
        Map<String, String> query = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return new Call(request.getMethod(), path, query, request.getContentType(), request.getHeader("dstcode"), body);
    }

    private static void sendLate(Answer answer, AsyncContext waiting) {
        try {
            send(answer, (HttpServletResponse) waiting.getResponse());
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The caller did not wait for the answer", gone);
        } finally {
            waiting.complete();
        }
    }

    private static void send(Answer answer, HttpServletResponse response) throws IOException {
        if (answer.isHungUp()) {
            hangUp(response);
            return;
        }
        response.setStatus(answer.status());
        response.setContentType(answer.contentType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    /** A servlet cannot close the connection, but a container must when less comes than was announced. */
    private static void hangUp(HttpServletResponse response) throws IOException {
        response.setContentLength(1);
        response.flushBuffer();
    }
}
