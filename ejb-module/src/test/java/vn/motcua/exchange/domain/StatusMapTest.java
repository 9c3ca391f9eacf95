package vn.motcua.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.ProcessingStatus;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusMapTest {

    private static final ProcessingStatus IN_WORK = status("DANG_XU_LY", "4", true);
    private static final ProcessingStatus AT_THE_BANK = status("CHO_KHO_BAC", "6", false);

    @Test
    void a_part_is_told_as_what_it_is_mapped_to_and_not_as_its_state() {
        StatusMap map = new StatusMap(List.of(IN_WORK, AT_THE_BANK), Set.of("4", "6"));

        assertThat(map.nationalOf(DossierStatus.IN_PROCESSING, "CHO_KHO_BAC").code()).isEqualTo("6");
        assertThat(map.nationalOf(DossierStatus.IN_PROCESSING, null).code()).isEqualTo("4");
    }

    @Test
    void a_part_that_ended_since_or_lost_its_national_status_is_told_as_its_state() {
        assertThat(new StatusMap(List.of(IN_WORK), Set.of("4")).nationalOf(DossierStatus.IN_PROCESSING, "CHO_KHO_BAC").code())
                .isEqualTo("4");
        assertThat(new StatusMap(List.of(IN_WORK, AT_THE_BANK), Set.of("4"))
                .nationalOf(DossierStatus.IN_PROCESSING, "CHO_KHO_BAC").code()).isEqualTo("4");
    }

    @Test
    void a_state_without_a_status_of_its_own_is_told_by_no_part_of_another() {
        StatusMap map = new StatusMap(List.of(IN_WORK, AT_THE_BANK), Set.of("4", "6"));

        assertThatThrownBy(() -> map.nationalOf(DossierStatus.RESOLVED, "CHO_KHO_BAC")).isInstanceOf(UnmappedStatus.class);
    }

    private static ProcessingStatus status(String code, String national, boolean main) {
        return new ProcessingStatus(code, code, null, "", DossierStatus.IN_PROCESSING, national, main);
    }
}
