package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power may go between any two statements: the file holds what was committed at every moment, with the settings of
 * the server's data source. A copy of the open file is what kill -9 leaves.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedDatabaseTest {

    private static final Path DATA_SOURCE = Path.of("..", "wildfly-config", "cli", "03-data-source.cli");
    private static final Pattern FILE_URL = Pattern.compile("jdbc:h2:file:[^;]+;([^}]+)}");
    private static final int COMMITS = 150;

    /** Space is given back after 45 s; a test does not wait so long. */
    private static final String IN_A_HURRY = ";RETENTION_TIME=0";

    @TempDir
    private Path folder;

    @Test
    void every_commit_is_in_the_file_before_the_next_statement() throws Exception {
        try (Connection connection = connect("work"); Statement statement = connection.createStatement()) {
            statement.execute("create table told (number int primary key, words varchar)");
            statement.execute("create table scratch (number int primary key, words varchar)");
            connection.setAutoCommit(false);
            for (int number = 1; number <= COMMITS; number++) {
                insert(connection, "scratch", number, number % 7 * 3000);
                statement.execute("delete from scratch where number < " + (number - 5));
                insert(connection, "told", number, 40);
                connection.commit();
                assertThat(lastInCopy()).as("the newest row after %d commits", number).isEqualTo(number);
            }
        }
    }

    @Test
    void a_clean_stop_gives_the_space_back() throws Exception {
        try (Connection connection = connect("work"); Statement statement = connection.createStatement()) {
            statement.execute("create table told (number int primary key, words varchar)");
            for (int number = 1; number <= COMMITS; number++) {
                insert(connection, "told", number, 2000);
                statement.execute("delete from told");
            }
            assertThat(Files.size(folder.resolve("work.mv.db"))).isGreaterThan(1_000_000);
        }
        assertThat(Files.size(folder.resolve("work.mv.db"))).isLessThan(100_000);
    }

    private static void insert(Connection connection, String table, int number, int length) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " values (?, ?)")) {
            insert.setInt(1, number);
            insert.setString(2, "x".repeat(length));
            insert.executeUpdate();
        }
    }

    private int lastInCopy() throws IOException, SQLException {
        Files.copy(folder.resolve("work.mv.db"), folder.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (Connection copy = connect("copy");
                Statement statement = copy.createStatement();
                ResultSet rows = statement.executeQuery("select max(number) from told")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect(String name) throws IOException, SQLException {
        Matcher url = FILE_URL.matcher(Files.readString(DATA_SOURCE));
        assertThat(url.find()).as("the file of H2 in %s", DATA_SOURCE).isTrue();
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name) + ";" + url.group(1) + IN_A_HURRY);
    }
}
