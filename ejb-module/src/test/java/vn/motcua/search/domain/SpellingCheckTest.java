package vn.motcua.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.search.domain.SpellingCheck.Checked;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpellingCheckTest {

    @Test
    void a_word_that_exists_is_given_up_for_a_pair_that_is_in_use() {
        assertThat(mended("tạm chú", "Đăng ký tạm trú", "Gia hạn tạm trú", "Xóa đăng ký tạm trú", "Chú thích bản đồ"))
                .isEqualTo("tạm trú");
    }

    @Test
    void accents_that_were_typed_at_its_side_speak_against_a_pair_with_others() {
        String[] names = {"Khai báo hiện vật", "Cấp đổi hiện vật", "Thẩm định hiện vật", "Đăng ký đất đai", "Cống hiến",
            "Quản lý thuộc tài sản công", "Xử lý thuộc tài sản công", "Bán thuộc tài sản công", "Tây Nguyên", "Thuốc thú y"};

        assertThat(mended("hiến đất", names)).isEqualTo("hiến đất");
        assertThat(mended("thuốc tây", names)).isEqualTo("thuốc tây");
    }

    @Test
    void the_letter_đ_is_not_mistaken_for_what_only_d_is_mistaken_for() {
        String[] names = {"Nhập vật nuôi", "Nuôi vật nuôi", "Bán vật nuôi", "Đăng ký đất đai"};

        assertThat(mended("đất nuôi", names)).isEqualTo("đất nuôi");
        assertThat(mended("dật nuôi", names)).isEqualTo("vật nuôi");
    }

    private static String mended(String typed, String... names) {
        Lexicon.Collector words = new Lexicon.Collector();
        List.of(names).forEach(words::title);
        SpellingCheck check = new SpellingCheck(words.done(), Thesaurus.EMPTY, Fillers.NONE);
        return check.check(Spelling.syllables(Spelling.composed(typed))).stream()
                .map(Checked::meant)
                .map(Syllable::exact)
                .collect(Collectors.joining(" "));
    }
}
