package vn.motcua.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.Seal;
import vn.motcua.identity.domain.SecondFactor;
import vn.motcua.identity.domain.SecondFactors;
import vn.motcua.identity.domain.Totp;
import vn.motcua.testing.DatabaseTest;

class SecondStepIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final Seal seal = Seal.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    private final String secret = Totp.newSecret();
    private SecondFactors factors;

    @BeforeEach
    void wire() {
        factors = wired(new JpaSecondFactors());
        inTransactionDo(em -> em.persist(new Account("quantri", Account.Kind.OFFICER, PasswordHash.NOBODYS)));
    }

    @Test
    void a_second_factor_is_kept_sealed_and_can_be_set_up_anew() {
        List<String> codes = inTransaction(em -> enrol());

        String kept = inTransaction(em -> (String) em.createNativeQuery("select secret from second_factor").getSingleResult());
        assertThat(kept).doesNotContain(secret);
        boolean taken = inTransaction(em -> factors.lock("quantri").orElseThrow().takes(codes.get(0), seal, NOW));
        assertThat(taken).isTrue();
        inTransactionDo(em -> {
            assertThat(factors.find(" QuanTri").orElseThrow().recoveryCodesLeft()).isEqualTo(9);
            factors.lock("quantri").ifPresent(factors::remove);
            enrol();
        });
        inTransactionDo(em -> assertThat(factors.find("quantri").orElseThrow().recoveryCodesLeft()).isEqualTo(10));
        inTransactionDo(em -> factors.lock("quantri").ifPresent(factors::remove));
        inTransactionDo(em -> assertThat(factors.isEnrolled("quantri")).isFalse());
    }

    private List<String> enrol() {
        SecondFactor factor = new SecondFactor("quantri", secret, 0, seal, NOW);
        List<String> codes = factor.newRecoveryCodes(seal);
        factors.add(factor);
        return codes;
    }
}
