package vn.motcua.web.oversight;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import vn.motcua.statistics.application.ExportedFile;
import vn.motcua.statistics.application.ReportExport;
import vn.motcua.statistics.application.SettlementReport.Split;
import vn.motcua.statistics.domain.ReportingPeriod;

/** Tải báo cáo II.06a. */
@WebServlet("/oversight/report.xlsx")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ReportExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReportingPeriod period = new ReportingPeriod(day(request, "from"), day(request, "to"));
        String agency = request.getParameter("agency");
        ExportedFile file = export.settlement(period, split(request),
                agency == null || agency.isBlank() ? null : agency,
                Locale.forLanguageTag(Objects.requireNonNullElse(request.getParameter("lang"), "vi")));
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    /** Null for what is no day: the period then says that it is not possible. */
    private static LocalDate day(HttpServletRequest request, String name) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(request.getParameter(name), ""));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static Split split(HttpServletRequest request) {
        return Arrays.stream(Split.values())
                .filter(each -> each.name().equals(request.getParameter("split")))
                .findFirst()
                .orElse(Split.AGENCY);
    }
}
