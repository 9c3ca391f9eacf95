package vn.motcua.administration.persistence;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Nâng cấp lược đồ: brings the database to this version of the program before Hibernate compares it with the mapping.
 * A start-up bean would come too late for that. Job tables of the server may stand in the schema already.
 */
public class SchemaMigration implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        migrate(dataSourceOf(factory), vendorOf(factory));
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // the schema stays
    }

    /** Applies what is missing. {@code vendor} names the folder of the SQL that differs between databases. */
    public static void migrate(DataSource dataSource, String vendor) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private static DataSource dataSourceOf(SessionFactoryImplementor factory) {
        ConnectionProvider connections = factory.getServiceRegistry().requireService(ConnectionProvider.class);
        if (connections.isUnwrappableAs(DataSource.class)) {
            return connections.unwrap(DataSource.class);
        }
        Map<String, Object> settings =
                factory.getServiceRegistry().requireService(ConfigurationService.class).getSettings();
        if (settings.get(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE) instanceof DataSource dataSource) {
            return dataSource;
        }
        throw new IllegalStateException("no data source to migrate");
    }

    private static String vendorOf(SessionFactoryImplementor factory) {
        String dialect = factory.getServiceRegistry().requireService(JdbcServices.class).getDialect()
                .getClass().getSimpleName();
        return dialect.startsWith("PostgreSQL") ? "postgresql" : "h2";
    }
}
