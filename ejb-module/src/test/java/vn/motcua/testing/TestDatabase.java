package vn.motcua.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The databases on which the same mapping and queries must work. Each is started once a JVM, with the real schema. */
public enum TestDatabase {
    H2(TestDatabase::h2),
    POSTGRESQL(TestDatabase::postgresql);

    private final Supplier<DataSource> start;
    private DataSource dataSource;
    private EntityManagerFactory factory;

    TestDatabase(Supplier<DataSource> start) {
        this.start = start;
    }

    public synchronized DataSource dataSource() {
        if (dataSource == null) {
            dataSource = start.get();
        }
        return dataSource;
    }

    /** The persistence unit of the product on this database; making it migrates and validates the schema. */
    public synchronized EntityManagerFactory entityManagers() {
        if (factory == null) {
            Map<String, Object> outsideOfTheServer = new HashMap<>();
            outsideOfTheServer.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            outsideOfTheServer.put("jakarta.persistence.jtaDataSource", null);
            outsideOfTheServer.put("jakarta.persistence.nonJtaDataSource", dataSource());
            factory = Persistence.createEntityManagerFactory("motcua", outsideOfTheServer);
        }
        return factory;
    }

    /** Removes all rows of the product; the schema and its history stay. */
    public void empty() {
        entityManagers();
        try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
            List<String> tables = tablesIn(connection);
            if (this == POSTGRESQL) {
                statement.execute("truncate table " + String.join(", ", tables) + " cascade");
            } else {
                statement.execute("set referential_integrity false");
                for (String table : tables) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tablesIn(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                if (!table.equalsIgnoreCase("flyway_schema_history")) {
                    tables.add('"' + table + '"');
                }
            }
        }
        return tables;
    }

    private static DataSource h2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:motcua;DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** Removed by the library when the JVM ends. */
    private static DataSource postgresql() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "off")
                    .start()
                    .getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
