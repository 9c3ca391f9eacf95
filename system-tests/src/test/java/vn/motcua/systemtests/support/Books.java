package vn.motcua.systemtests.support;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of the system, read past the application, by a question in SQL. Rows are texts. */
public interface Books {

    List<List<String>> read(String question);

    default long count(String question) {
        return Long.parseLong(read(question).get(0).get(0));
    }

    /** While the server runs: through a servlet that the tests deploy beside the EAR. */
    static Books through(ServerProcess server) {
        PlainHttp http = new PlainHttp();
        return question -> {
            HttpResponse<String> answer = http.post(
                    server.http("/probe/rows"), "question=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("status " + answer.statusCode() + " for: " + question);
            }
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readArray().stream().map(JsonValue::asJsonArray).map(Books::texts).toList();
            }
        };
    }

    /** While the server is stopped: the file of the embedded database itself, not written to. */
    static Books inFileOf(Path base) {
        String url = "jdbc:h2:file:" + base.resolve("data/motcua") + ";ACCESS_MODE_DATA=r";
        return question -> {
            try (Connection connection = DriverManager.getConnection(url, "motcua", "motcua");
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(question)) {
                List<List<String>> all = new ArrayList<>();
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.add(rows.getString(column));
                    }
                    all.add(row);
                }
                return all;
            } catch (SQLException failed) {
                throw new IllegalStateException(question, failed);
            }
        };
    }

    private static List<String> texts(JsonArray row) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : row) {
            texts.add(value instanceof JsonString text ? text.getString() : null);
        }
        return texts;
    }
}
