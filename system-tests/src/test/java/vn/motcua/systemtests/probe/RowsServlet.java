package vn.motcua.systemtests.probe;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Answers a question in SQL with an array of rows, each an array of texts, while nobody else may open the database. */
@WebServlet("/rows")
public class RowsServlet extends HttpServlet {

    @Resource
    DataSource dataSource;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        JsonArrayBuilder answer = Json.createArrayBuilder();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(request.getParameter("question"))) {
            while (rows.next()) {
                JsonArrayBuilder row = Json.createArrayBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    String text = rows.getString(column);
                    if (text == null) {
                        row.addNull();
                    } else {
                        row.add(text);
                    }
                }
                answer.add(row);
            }
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(answer.build());
    }
}
