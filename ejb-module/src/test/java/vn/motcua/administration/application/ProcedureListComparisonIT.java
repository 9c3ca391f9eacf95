package vn.motcua.administration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.administration.domain.CsvNotText;
import vn.motcua.administration.domain.NoProcedureCodes;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.application.CataloguePublication;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.reference.domain.Sector;
import vn.motcua.testing.DatabaseTest;

class ProcedureListComparisonIT extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), VietnamTime.ZONE);

    private ProcedureListComparison comparison;

    @BeforeEach
    void wire() {
        comparison = wired(new ProcedureListComparison(), CLOCK);
        CataloguePublication publication = wired(new CataloguePublication(), CLOCK);
        inTransactionDo(em -> {
            em.persist(new Sector("G15-HT", "Hộ tịch", "Bộ Tư pháp"));
            em.persist(new Sector("G17-XD", "Xây dựng", "Bộ Xây dựng"));
        });
        inTransactionDo(em -> {
            publication.publish(draft("9.000001", "Đăng ký khai sinh", "G15-HT"));
            publication.publish(draft("9.000002", "Đăng ký kết hôn", "G15-HT"));
            publication.publish(draft("9.000003", "Đăng ký khai tử", "G15-HT"));
            publication.publish(draft("9.000004", "Cấp phép xây dựng", "G17-XD"));
        });
    }

    @Test
    void what_is_missing_too_much_and_called_otherwise_stands_apart() {
        ListComparison found = compared("""
                stt,Mã TTHC,Tên TTHC,Ghi chú dài hơn mọi tên thủ tục khác
                1,9.000001,"đăng ký  khai sinh",một lời ghi chú rất dài để thử xem cột nào là tên
                2,9.000002,Đăng kí kết hôn,x
                3,9.000009,"Đăng ký, nhận cha mẹ",x
                4,không mã,Dòng lạ,x
                5,9.000009,Lặp lại,x
                """, ComparisonScope.MINISTRIES_OF_THE_LIST, null);

        assertThat(found.ministries()).containsExactly("Bộ Tư pháp");
        assertThat(found.inList()).isEqualTo(3);
        assertThat(found.inForce()).isEqualTo(3);
        assertThat(found.same()).isEqualTo(1);
        assertThat(found.missing()).containsExactly(new ComparedProcedure("9.000009", "Đăng ký, nhận cha mẹ", null));
        assertThat(found.extra()).containsExactly(new ComparedProcedure("9.000003", null, "Đăng ký khai tử"));
        assertThat(found.renamed()).containsExactly(new ComparedProcedure("9.000002", "Đăng kí kết hôn", "Đăng ký kết hôn"));
        assertThat(found.unread()).containsExactly("5: 4 không mã Dòng lạ x");
        assertThat(found.repeated()).containsExactly("9.000009");
    }

    @Test
    void a_list_without_header_and_names_is_compared_by_codes_with_whatever_scope_is_asked_for() {
        String list = "9.000001\n9.000004\n";

        assertThat(compared(list, ComparisonScope.EVERYTHING, null).extra()).extracting(ComparedProcedure::code)
                .containsExactly("9.000002", "9.000003");
        assertThat(compared(list, ComparisonScope.ONE_MINISTRY, "Bộ Xây dựng").extra()).isEmpty();
        assertThat(compared(list, ComparisonScope.EVERYTHING, null).renamed()).isEmpty();
    }

    @Test
    void what_is_no_list_of_procedures_is_answered() {
        assertThatThrownBy(() -> compared("tên;địa chỉ\nAn;Bến Ngự\n", ComparisonScope.EVERYTHING, null)).isInstanceOf(NoProcedureCodes.class);
        assertThatThrownBy(() -> compared("PK\u0003\u0004", ComparisonScope.EVERYTHING, null)).isInstanceOf(CsvNotText.class);
    }

    private ListComparison compared(String list, ComparisonScope scope, String ministry) {
        return inTransaction(em -> comparison.compare("danh-sach.csv", list.getBytes(StandardCharsets.UTF_8), scope, ministry));
    }

    private static ProcedureDraft draft(String code, String name, String sector) {
        return new ProcedureDraft(code, new ProcedureContent(name,
                new Classification(sector, Set.of(), Set.of(), null, null, null, null, null),
                null, null, null, null, null, null, null, null, null), DAY);
    }
}
