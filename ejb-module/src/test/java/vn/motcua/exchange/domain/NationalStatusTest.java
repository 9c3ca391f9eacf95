package vn.motcua.exchange.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.reference.domain.Attributes;
import vn.motcua.reference.domain.EntryValues;

/** The statuses that come with the system, and what happens when an editor tears a hole into them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalStatusTest {

    private static final Set<String> NATIONAL = Arrays.stream(NationalStatus.values())
            .map(NationalStatus::code)
            .collect(Collectors.toSet());

    private final List<ProcessingStatus> shipped = shipped();

    @ParameterizedTest
    @EnumSource(value = DossierStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void every_state_but_the_draft_has_a_national_code(DossierStatus state) {
        assertThat(new StatusMap(shipped, NATIONAL).nationalOf(state).code()).matches("[1-9]|10");
    }

    @Test
    void two_states_that_may_follow_each_other_are_told_apart() {
        StatusMap map = new StatusMap(shipped, NATIONAL);
        Set<NationalStatus> used = EnumSet.complementOf(EnumSet.of(DossierStatus.DRAFT)).stream()
                .map(map::nationalOf)
                .collect(Collectors.toSet());
        assertThat(used).hasSameSizeAs(NationalStatus.values());
    }

    @Test
    void what_is_shipped_has_no_hole() {
        assertThat(new StatusMap(shipped, NATIONAL).holes()).isEmpty();
        assertThat(codesOf("national-status.csv")).containsExactlyInAnyOrderElementsOf(NATIONAL);
    }

    @Test
    void a_draft_never_leaves() {
        assertThatThrownBy(() -> new StatusMap(shipped, NATIONAL).nationalOf(DossierStatus.DRAFT))
                .isInstanceOf(UnmappedStatus.class);
    }

    @Test
    void a_state_without_a_status_is_a_hole_and_is_not_sent() {
        StatusMap map = new StatusMap(shipped.stream()
                .filter(status -> status.internal() != DossierStatus.STOPPED)
                .toList(), NATIONAL);

        assertThat(map.holes()).containsExactly(new StatusHole(StatusGap.NO_MAIN_STATUS, DossierStatus.STOPPED, ""));
        assertThatThrownBy(() -> map.nationalOf(DossierStatus.STOPPED)).isInstanceOf(UnmappedStatus.class);
        assertThat(map.nationalOf(DossierStatus.RECEIVED)).isEqualTo(NationalStatus.RECEIVED);
    }

    @Test
    void two_main_statuses_of_a_state_are_a_hole_too() {
        List<ProcessingStatus> statuses = new ArrayList<>(shipped);
        statuses.add(new ProcessingStatus("KHAC", "Khác", null, "", DossierStatus.RECEIVED, "2", true));
        StatusMap map = new StatusMap(statuses, NATIONAL);

        assertThat(map.holes()).extracting(StatusHole::gap).containsExactly(StatusGap.SEVERAL_MAIN_STATUSES);
        assertThatThrownBy(() -> map.nationalOf(DossierStatus.RECEIVED)).isInstanceOf(UnmappedStatus.class);
    }

    @Test
    void a_national_status_that_ended_leaves_holes_in_all_that_map_to_it() {
        Set<String> withoutFour = NATIONAL.stream().filter(code -> !code.equals("4")).collect(Collectors.toSet());
        StatusMap map = new StatusMap(shipped, withoutFour);

        assertThat(map.holes()).extracting(StatusHole::codes)
                .contains("DANG_XU_LY", "DANG_THAM_DINH")
                .doesNotContain("DUOC_TIEP_NHAN");
        assertThatThrownBy(() -> map.nationalOf(DossierStatus.IN_PROCESSING)).isInstanceOf(UnmappedStatus.class);
    }

    @Test
    void a_status_of_no_state_is_a_hole() {
        List<ProcessingStatus> statuses = new ArrayList<>(shipped);
        statuses.add(new ProcessingStatus("LAC", "Lạc", null, "", ProcessingStatus.stateNamed("DRAFT"), "4", false));

        assertThat(new StatusMap(statuses, NATIONAL).holes()).containsExactly(
                new StatusHole(StatusGap.STATE_UNKNOWN, null, "LAC"));
    }

    private static List<ProcessingStatus> shipped() {
        return records("processing-status.csv").stream()
                .map(row -> new EntryValues(row.get("Mã"), row.get("Tên"), null, null, 1, new Attributes(row),
                        EntryValues.ALWAYS, null))
                .map(ProcessingStatus::of)
                .toList();
    }

    private static List<String> codesOf(String file) {
        return records(file).stream().map(row -> row.get("Mã")).toList();
    }

    private static List<Map<String, String>> records(String file) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(new InputStreamReader(
                NationalStatus.class.getResourceAsStream("/vn/motcua/reference/lists/" + file), UTF_8), format)) {
            List<Map<String, String>> rows = new ArrayList<>();
            parser.forEach(row -> rows.add(new HashMap<>(row.toMap())));
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
