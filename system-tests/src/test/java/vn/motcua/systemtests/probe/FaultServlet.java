package vn.motcua.systemtests.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Fails in the three ways in which a servlet can: an exception, an error status, a response that was reset. */
@WebServlet("/fault/*")
public class FaultServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getPathInfo()) {
            case "/exception" -> throw new IllegalStateException("a fault that the probe was asked for");
            case "/status" -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            default -> {
                response.reset();
                response.setStatus(HttpServletResponse.SC_CONFLICT);
            }
        }
    }
}
