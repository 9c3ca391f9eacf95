package vn.motcua.web.portal.procedure;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.procedure.application.ProcedureCatalogue;

/** Gợi ý tên thủ tục khi đang gõ: a list of names, for browsers with script. */
@WebServlet("/portal/procedure/suggest")
public class SuggestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ProcedureCatalogue catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        JsonArrayBuilder names = Json.createArrayBuilder();
        catalogue.suggest(typed == null ? "" : typed).forEach(suggestion -> names.add(suggestion.name()));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(names.build().toString());
    }
}
