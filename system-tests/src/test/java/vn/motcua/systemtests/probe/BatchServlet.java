package vn.motcua.systemtests.probe;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Properties;

/** Starts the probe job (POST, answers with the execution id) and tells the state of an execution (GET). */
@WebServlet("/batch")
public class BatchServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(jobs().start("probe-job", new Properties()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long execution = Long.parseLong(request.getParameter("execution"));
        response.getWriter().print(jobs().getJobExecution(execution).getBatchStatus());
    }

    private static JobOperator jobs() {
        return BatchRuntime.getJobOperator();
    }
}
