package vn.motcua.systemtests.probe;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Changes something, holds the lock for a while, takes the change back: whoever wants the same row waits meanwhile. */
@WebServlet("/grip")
public class GripServlet extends HttpServlet {

    @Resource
    DataSource dataSource;

    @Resource
    UserTransaction transaction;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            transaction.begin();
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(request.getParameter("change"));
                Thread.sleep(Long.parseLong(request.getParameter("millis")));
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException | SQLException failed) {
            throw new ServletException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
