package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.hibernate.Session;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierCodes;

/** One counter row an agency and day; its row lock queues those who submit at the same moment. */
@ApplicationScoped
class JpaDossierCodes implements DossierCodes {

    private static final String INTEGRITY_VIOLATED = "23";

    @PersistenceContext EntityManager em;

    @Override
    public DossierCode next(String agencyId, LocalDate day) {
        if (!countUp(agencyId, day)) {
            em.unwrap(Session.class).doWork(connection -> open(connection, agencyId, day));
            if (!countUp(agencyId, day)) {
                throw new IllegalStateException("no counter of " + agencyId + " for " + day);
            }
        }
        Number number = (Number) em.createNativeQuery(
                        "select last_no from dossier_code_counter where agency_id = :agency and counted_on = :day")
                .setParameter("agency", agencyId)
                .setParameter("day", day)
                .getSingleResult();
        return DossierCode.of(agencyId, day, number.intValue());
    }

    private boolean countUp(String agencyId, LocalDate day) {
        return em.createNativeQuery(
                        """
                        update dossier_code_counter set last_no = last_no + 1
                        where agency_id = :agency and counted_on = :day""")
                .setParameter("agency", agencyId)
                .setParameter("day", day)
                .executeUpdate() == 1;
    }

    /**
     * The first of the day opens the counter; somebody else having been faster is as good. The savepoint is set by SQL:
     * the server forbids it on the connection of a managed transaction, and a second connection could starve the pool.
     */
    private static void open(Connection connection, String agencyId, LocalDate day) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("savepoint counter_opening");
            try {
                insert(connection, agencyId, day);
            } catch (SQLException failed) {
                if (failed.getSQLState() == null || !failed.getSQLState().startsWith(INTEGRITY_VIOLATED)) {
                    throw failed;
                }
                statement.execute("rollback to savepoint counter_opening");
            }
        }
    }

    private static void insert(Connection connection, String agencyId, LocalDate day) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into dossier_code_counter (agency_id, counted_on, last_no) values (?, ?, 0)")) {
            insert.setString(1, agencyId);
            insert.setDate(2, Date.valueOf(day));
            insert.executeUpdate();
        }
    }
}
