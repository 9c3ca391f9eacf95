package vn.motcua.web.portal.procedure;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.motcua.procedure.application.ProcedureCatalogue;

/** Gợi ý tên thủ tục khi đang gõ: names and where they lead to, for browsers with script. */
@WebServlet("/portal/procedure/suggest")
public class SuggestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    @Inject transient ProcedureCatalogue catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        JsonArrayBuilder found = Json.createArrayBuilder();
        // Who typed so much looks for something that no name can complete.
        if (typed != null && typed.length() <= LONGEST) {
            String page = request.getContextPath() + "/portal/procedure/show?code=";
            catalogue.suggest(typed).forEach(suggestion -> found.add(Json.createObjectBuilder()
                    .add("name", suggestion.name())
                    .add("href", page + URLEncoder.encode(suggestion.code(), StandardCharsets.UTF_8))));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "private, max-age=60");
        response.getWriter().write(found.build().toString());
    }
}
