package vn.motcua.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.domain.DossierStatus;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalStatusTest {

    @ParameterizedTest
    @EnumSource(value = DossierStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void every_state_but_the_draft_has_a_national_code(DossierStatus status) {
        assertThat(NationalStatus.of(status).code()).matches("[1-9]|10");
    }

    @Test
    void two_states_that_may_follow_each_other_are_told_apart() {
        Set<NationalStatus> used = EnumSet.complementOf(EnumSet.of(DossierStatus.DRAFT)).stream()
                .map(NationalStatus::of)
                .collect(Collectors.toSet());
        assertThat(used).hasSameSizeAs(NationalStatus.values());
    }

    @Test
    void a_draft_never_leaves() {
        assertThatThrownBy(() -> NationalStatus.of(DossierStatus.DRAFT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_check_at_start_up_passes() {
        NationalStatus.mustBeComplete();
    }
}
