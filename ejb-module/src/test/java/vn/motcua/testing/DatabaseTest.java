package vn.motcua.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A test class that runs as a whole on every {@link TestDatabase}, each test on an empty one. Repositories come from
 * {@link #wired}; they work inside {@link #inTransaction}.
 */
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class DatabaseTest {

    @Parameter
    protected TestDatabase database;

    private final CurrentEntityManager current = new CurrentEntityManager();

    @BeforeEach
    void startEmpty() {
        database.empty();
    }

    /** Fills the fields of a repository or use case like the container would. See {@link Wiring}. */
    protected <T> T wired(T object, Object... given) {
        return new Wiring(current.proxy(), given).fill(object);
    }

    protected <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = database.entityManagers().createEntityManager()) {
            EntityTransaction transaction = em.getTransaction();
            transaction.begin();
            try {
                T result = current.during(em, () -> work.apply(em));
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** Also for tests that do two things at the same time: a transaction belongs to its thread. */
    protected void inTransactionDo(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }
}
