package vn.motcua.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.motcua.search.application.SynonymUpkeep;

/** Tải danh sách từ đồng nghĩa về, as the page takes it in again. */
@WebServlet("/admin/synonyms.csv")
public class SynonymsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient SynonymUpkeep upkeep;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] file = upkeep.asFile().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"tu-dong-nghia.csv\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
