package vn.motcua.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalogueimport.application.ImportReports;
import vn.motcua.catalogueimport.domain.DoubtRow;

/** Tải báo cáo nhập danh mục: every doubtful field as CSV, no cell of which a spreadsheet program takes for a formula. */
@WebServlet("/admin/import-report.csv")
public class ImportReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    @Inject transient ImportReports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = number(request.getParameter("import"));
        var rows = reports.allDoubts(id, ImportReportPage.kindOf(request.getParameter("kind")),
                ImportReportPage.codeOf(request.getParameter("code")));
        Locale locale = Locale.forLanguageTag("en".equals(request.getParameter("lang")) ? "en" : "vi");
        ResourceBundle enums = ResourceBundle.getBundle("vn.motcua.web.text.enums", locale);
        ResourceBundle office = ResourceBundle.getBundle("vn.motcua.web.text.office", locale);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"nhap-danh-muc-" + id + ".csv\"");
        PrintWriter out = response.getWriter();
        out.print('\uFEFF');
        line(out, Stream.of("position", "code", "field", "kind", "read", "done")
                .map(column -> office.getString("importReport." + column)));
        for (DoubtRow row : rows) {
            String kind = row.doubt().kind().name();
            line(out, Stream.of(String.valueOf(row.position()), row.code() == null ? "" : row.code(), row.doubt().field(),
                    enums.getString("Kind." + kind), row.doubt().excerpt(), enums.getString("DoubtDone." + kind)));
        }
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }

    private static void line(PrintWriter out, Stream<String> cells) {
        out.print(cells.map(ImportReportServlet::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
