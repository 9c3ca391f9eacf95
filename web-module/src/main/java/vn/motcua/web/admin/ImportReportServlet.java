package vn.motcua.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalogueimport.application.ImportReports;
import vn.motcua.catalogueimport.domain.DoubtRow;
import vn.motcua.document.application.TextSheet;

/** Tải báo cáo nhập danh mục: every doubtful field as CSV or spreadsheet, no cell of which is taken for a formula. */
@WebServlet({"/admin/import-report.csv", "/admin/import-report.xlsx"})
public class ImportReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final String SPREADSHEET = ".xlsx";
    private static final int[] WIDTHS = {8, 14, 22, 34, 70, 50};

    @Inject transient ImportReports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = number(request.getParameter("import"));
        List<List<String>> rows = rows(id, request);
        String name = "nhap-danh-muc-" + id;
        if (request.getServletPath().endsWith(SPREADSHEET)) {
            byte[] content = TextSheet.of(name, WIDTHS, rows);
            response.setContentType(TextSheet.MEDIA_TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + SPREADSHEET + "\"");
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        PrintWriter out = response.getWriter();
        out.print('\uFEFF');
        rows.forEach(row -> line(out, row.stream()));
    }

    private List<List<String>> rows(long id, HttpServletRequest request) {
        Locale locale = Locale.forLanguageTag("en".equals(request.getParameter("lang")) ? "en" : "vi");
        ResourceBundle enums = ResourceBundle.getBundle("vn.motcua.web.text.enums", locale);
        ResourceBundle office = ResourceBundle.getBundle("vn.motcua.web.text.office", locale);
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("position", "code", "field", "kind", "read", "done")
                .map(column -> office.getString("importReport." + column))
                .toList());
        for (DoubtRow row : reports.allDoubts(id, ImportReportPage.kindOf(request.getParameter("kind")),
                ImportReportPage.codeOf(request.getParameter("code")))) {
            String kind = row.doubt().kind().name();
            rows.add(List.of(String.valueOf(row.position()), row.code() == null ? "" : row.code(), row.doubt().field(),
                    enums.getString("Kind." + kind), row.doubt().excerpt(), enums.getString("DoubtDone." + kind)));
        }
        return rows;
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
