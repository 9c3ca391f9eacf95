package vn.motcua.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SelfEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String NUMBER = "099194010247";

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Mai", "H' Bi A Niê", "Y-Thịnh Ê Ban", "Nguye\u0302\u0303n Thi\u0323 Mai", "  Lò   Văn  Ơi "})
    void names_of_people_are_names(String name) {
        assertThat(citizen(name, NUMBER, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "Mai 😀", "Mai\u0000", "<b>Mai</b>", "Mai\u202Enettirw", "12345", "Mai\nBcc: x"})
    void what_is_no_name_is_refused(String name) {
        assertThat(citizen(name, NUMBER, null)).containsExactly(SelfEntry.Part.NAME);
    }

    @Test
    void names_are_kept_composed_and_with_single_blanks() {
        SelfEntry entry = new SelfEntry(Applicant.Kind.CITIZEN, " Ma\u0302\u0323n\u00A0  Vi ", NUMBER, null, " Man.Vi ");

        assertThat(entry.name()).isEqualTo("M\u1eadn Vi");
        assertThat(entry.username()).isEqualTo("man.vi");
    }

    @Test
    void a_number_may_be_typed_in_groups_but_must_be_possible() {
        assertThat(citizen("Mai Anh", "099 194 010 247", null)).isEmpty();
        assertThat(citizen("Mai Anh", "099194010247\u00A0", null)).isEmpty();
        for (String number : List.of("", "12345678", "000194010247", "099894010247", "09919401024a", "٠٩٩١٩٤٠١٠٢٤٧")) {
            assertThat(citizen("Mai Anh", number, null)).as(number).containsExactly(SelfEntry.Part.NUMBER);
        }
    }

    @Test
    void a_user_name_can_be_taken_for_nothing_else() {
        for (String name : List.of("mai", "mai@x.vn", "099194010247", "0900-000-001", "máy.chủ", "a b c d e", "-abcde", "mai\u0000nguyen")) {
            assertThat(citizen("Mai Anh", NUMBER, name)).as(name).containsExactly(SelfEntry.Part.USERNAME);
        }
        assertThat(citizen("Mai Anh", NUMBER, "Mai.Nguyen_94")).isEmpty();
    }

    @Test
    void an_organisation_names_its_tax_code_and_who_represents_it() {
        assertThat(organisation("Công ty TNHH Chè & Cà phê 1/5", "9900002380", "Nông Văn Thành")).isEmpty();
        assertThat(organisation("Công ty 😀", "9900002381", "")).containsExactly(
                SelfEntry.Part.NAME, SelfEntry.Part.NUMBER, SelfEntry.Part.REPRESENTATIVE);
    }

    private static List<SelfEntry.Part> citizen(String name, String number, String username) {
        return parts(new SelfEntry(Applicant.Kind.CITIZEN, name, number, null, username));
    }

    private static List<SelfEntry.Part> organisation(String name, String taxCode, String representative) {
        return parts(new SelfEntry(Applicant.Kind.ORGANISATION, name, taxCode, representative, null));
    }

    private static List<SelfEntry.Part> parts(SelfEntry entry) {
        return entry.faults(TODAY).stream().map(SelfEntry.Fault::part).toList();
    }
}
