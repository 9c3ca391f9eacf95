package vn.motcua.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.audit.domain.AuditEntries;
import vn.motcua.audit.domain.AuditEntry;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.testing.DatabaseTest;

class JpaAuditEntriesIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456Z");

    private AuditEntries entries;

    @BeforeEach
    void wire() {
        entries = wired(new JpaAuditEntries());
    }

    @Test
    void lines_that_were_kept_still_form_a_chain() {
        append("dossier:1", "submit", "receive", "approve");
        append("dossier:2", "submit");

        inTransactionDo(em -> {
            List<AuditEntry> chain = entries.of("dossier:1");
            assertThat(chain).extracting(AuditEntry::line).containsExactly(1, 2, 3);
            assertThat(holds(chain)).isTrue();
            assertThat(entries.lastOf("dossier:1").action()).isEqualTo("approve");
            assertThat(entries.lastOf("dossier:3")).isNull();
            assertThat(entries.newest(null, 2)).extracting(AuditEntry::subject).containsExactly("dossier:2", "dossier:1");
        });
    }

    @Test
    void a_line_that_was_changed_past_the_program_breaks_the_chain() {
        assumeThat(database.name()).isEqualTo("H2"); // PostgreSQL refuses the change itself
        append("dossier:1", "submit", "receive", "approve");

        inTransactionDo(em -> em.createNativeQuery("update audit_entry set actor_id = 'somebody' where line_no = 2")
                .executeUpdate());

        inTransactionDo(em -> assertThat(holds(entries.of("dossier:1"))).isFalse());
    }

    @Test
    void a_line_that_was_removed_past_the_program_breaks_the_chain() {
        assumeThat(database.name()).isEqualTo("H2");
        append("dossier:1", "submit", "receive", "approve");

        inTransactionDo(em -> em.createNativeQuery("delete from audit_entry where line_no = 2").executeUpdate());

        inTransactionDo(em -> assertThat(holds(entries.of("dossier:1"))).isFalse());
    }

    @Test
    void postgresql_refuses_to_change_or_remove_a_line() {
        assumeThat(database.name()).isEqualTo("POSTGRESQL");
        append("dossier:1", "submit");

        for (String change : List.of("update audit_entry set actor_id = 'x'", "delete from audit_entry")) {
            assertThatThrownBy(() -> inTransaction(em -> em.createNativeQuery(change).executeUpdate()))
                    .hasStackTraceContaining("only appended");
        }
    }

    @Test
    void two_lines_cannot_take_the_same_place() {
        append("dossier:1", "submit");

        assertThatThrownBy(() -> inTransaction(em -> {
            AuditEntry first = entries.of("dossier:1").get(0);
            entries.append(line("dossier:1", first, "receive"));
            entries.append(line("dossier:1", first, "refuse"));
            em.flush();
            return null;
        })).isInstanceOf(PersistenceException.class);
    }

    private void append(String subject, String... actions) {
        for (String action : actions) {
            inTransactionDo(em -> entries.append(line(subject, entries.lastOf(subject), action)));
        }
    }

    private static AuditEntry line(String subject, AuditEntry previous, String action) {
        return new AuditEntry(subject, previous, subject, NOW, "OFFICER", "canbo.benngu", action, Outcome.DONE);
    }

    private static boolean holds(List<AuditEntry> chain) {
        AuditEntry previous = null;
        for (AuditEntry entry : chain) {
            if (!entry.follows(previous)) {
                return false;
            }
            previous = entry;
        }
        return true;
    }
}
