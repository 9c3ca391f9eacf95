package vn.motcua.web.admin.codelist;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import vn.motcua.administration.application.CodeListExport;
import vn.motcua.administration.application.ListFile;
import vn.motcua.kernel.VietnamTime;

/** Tải danh mục về: what the page shows, as CSV or for a spreadsheet program. */
@WebServlet({"/admin/codelist.csv", "/admin/codelist.xlsx"})
public class CodeListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient CodeListExport export;
    @Inject transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = request.getParameter("list");
        String words = request.getParameter("q");
        LocalDate day = ListDay.of(request.getParameter("day"), VietnamTime.today(clock));
        ListFile file = request.getServletPath().endsWith(".xlsx")
                ? export.xlsx(list, words, day)
                : export.csv(list, words, day);
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
