package vn.motcua.systemtests.probe;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Writes one committed row (POST), counts the rows, names the product or repeats a refusal (GET), through the default data source. */
@WebServlet("/database")
public class DatabaseServlet extends HttpServlet {

    @Resource
    DataSource dataSource;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists probe_row (id bigint generated always as identity)");
            statement.execute("insert into probe_row default values");
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            response.getWriter().print(switch (String.valueOf(request.getQueryString())) {
                case "product" -> productOf(connection);
                case "refusal" -> refusalOf(connection);
                default -> rowsIn(connection);
            });
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    private static String rowsIn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from probe_row")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String productOf(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        return database.getDatabaseProductName() + " " + database.getDatabaseProductVersion();
    }

    /** What the driver says, and the log with it, when a name is put in twice. */
    private static String refusalOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists probe_name (name varchar(100) unique)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into probe_name values (?)")) {
            for (int time = 0; time < 2; time++) {
                insert.setString(1, "an-applicant");
                insert.addBatch();
            }
            insert.executeBatch();
            return "not refused";
        } catch (SQLException refused) {
            return refused + " " + refused.getNextException();
        }
    }
}
