package vn.motcua.sandbox.nationalportal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Nút đổi cách cư xử: takes the page's form and leads back to the page. */
@WebServlet("/conduct")
public class ConductServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NationalPortal portal;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Conduct conduct;
        try {
            conduct = new Conduct(
                    Misbehaviour.valueOf(request.getParameter("mode")),
                    1_000 * Long.parseLong(request.getParameter("delaySeconds")),
                    Integer.parseInt(request.getParameter("calls")),
                    Integer.parseInt(request.getParameter("percent")) / 100.0,
                    0);
        } catch (IllegalArgumentException | NullPointerException impossible) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        portal.behave(conduct);
        String language = "en".equals(request.getParameter("lang")) ? "en" : "vi";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/?lang=" + language);
    }

    /** There is no account to protect, but a page of somebody else shall not press our buttons. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !origin.endsWith("://" + request.getHeader("Host"));
    }
}
