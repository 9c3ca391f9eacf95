package vn.motcua.administration.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.audit.domain.AuditEntry;
import vn.motcua.audit.domain.AuditEntry.Outcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainCheckTest {

    private final AuditEntry received = line(null, "RECEIVE");
    private final AuditEntry assigned = line(received, "ASSIGN");
    private final AuditEntry resolved = line(assigned, "RESOLVE");

    @Test
    void an_untouched_chain_is_intact() {
        ChainCheck check = ChainCheck.of(List.of(received, assigned, resolved));

        assertThat(check.isIntact()).isTrue();
        assertThat(check.lines()).isEqualTo(3);
    }

    @Test
    void a_missing_line_is_found_where_it_is_missing() {
        assertThat(ChainCheck.of(List.of(received, resolved)).brokenLine()).isEqualTo(2);
        assertThat(ChainCheck.of(List.of(assigned, resolved)).brokenLine()).isEqualTo(1);
    }

    @Test
    void a_line_that_was_put_in_place_of_another_breaks_the_next_one() {
        AuditEntry forged = line(received, "REFUSE");

        assertThat(ChainCheck.of(List.of(received, forged, resolved)).brokenLine()).isEqualTo(3);
    }

    @Test
    void what_was_never_written_about_has_no_chain() {
        assertThat(ChainCheck.of(List.of()).isEmpty()).isTrue();
    }

    private static AuditEntry line(AuditEntry previous, String action) {
        return new AuditEntry("H99.101-261123-0001", previous, "H99.101-261123-0001",
                Instant.parse("2026-11-23T02:00:00Z"), "OFFICER", "canbo.benngu", action, Outcome.DONE);
    }
}
