package vn.motcua.web.portal.procedure;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Chỉ dẫn cho máy tìm kiếm: the catalogue is for everybody, what belongs to somebody is not for robots. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> NOT_FOR_ROBOTS = List.of("/account", "/admin/", "/counter/", "/desk/", "/files/",
            "/office", "/oversight/", "/portal/dossier/", "/portal/notice/", "/portal/procedure/suggest", "/sign-in");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        NOT_FOR_ROBOTS.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        text.append("Sitemap: ").append(Addresses.absolute("/sitemap.xml")).append('\n');
        if (KeptCopies.isCurrent(request, response, text.toString(), KeptCopies.A_DAY)) {
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text.toString());
    }
}
