package vn.motcua.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.search.domain.Thesaurus.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyStrokesTest {

    private static final Map<Character, String> TELEX_TONES =
            Map.of('\u0301', "s", '\u0300', "f", '\u0309', "r", '\u0303', "x", '\u0323', "j");
    private static final Map<Character, String> VNI = Map.of('\u0301', "1", '\u0300', "2", '\u0309', "3", '\u0303', "4",
            '\u0323', "5", '\u0302', "6", '\u031b', "7", '\u0306', "8");

    /** Every syllable that Vietnamese can write, and some that it does not. */
    private static Set<String> syllables() {
        Set<String> all = new TreeSet<>();
        for (String beginning : SyllableShape.BEGINNINGS) {
            for (String rhyme : SyllableShape.after(beginning)) {
                for (int tone = 0; tone < SyllableShape.TONES; tone++) {
                    String toned = SyllableShape.toned(beginning + rhyme, tone, true);
                    if (toned != null) {
                        all.add(toned);
                    }
                }
            }
        }
        return all;
    }

    private static String keys(String syllable, boolean digits, boolean toneLast) {
        StringBuilder keys = new StringBuilder();
        String tone = "";
        char letter = 0;
        for (char sign : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
            if (TELEX_TONES.containsKey(sign)) {
                tone = digits ? VNI.get(sign) : TELEX_TONES.get(sign);
            } else if (VNI.containsKey(sign)) {
                keys.append(digits ? VNI.get(sign) : sign == '\u0302' ? String.valueOf(letter) : "w");
            } else {
                if (!toneLast) {
                    keys.append(tone);
                    tone = "";
                }
                keys.append(sign == 'đ' ? digits ? "d9" : "dd" : String.valueOf(sign));
                letter = sign;
            }
        }
        return keys.append(tone).toString();
    }

    private static List<String> notUnderstood(UnaryOperator<String> typing) {
        List<String> failed = new ArrayList<>();
        for (String syllable : syllables()) {
            String keys = typing.apply(syllable);
            if (!keys.equals(syllable) && !syllable.equals(KeyStrokes.meant(keys))) {
                failed.add(syllable + " " + keys + " " + KeyStrokes.meant(keys));
            }
        }
        return failed;
    }

    @Test
    void every_syllable_is_known_again_from_its_keys() {
        assertThat(syllables()).hasSizeGreaterThan(10_000).contains("đăng", "ký", "nguyễn", "quyền", "giường", "khuya", "gì");
        assertThat(notUnderstood(syllable -> keys(syllable, false, true))).as("telex, tone last").isEmpty();
        assertThat(notUnderstood(syllable -> keys(syllable, false, false))).as("telex, tone in place").isEmpty();
        assertThat(notUnderstood(syllable -> keys(syllable, true, true))).as("VNI").isEmpty();
    }

    @Test
    void what_is_written_without_accents_is_never_taken_for_keys() {
        List<String> taken = syllables().stream()
                .map(Spelling::folded)
                .filter(plain -> KeyStrokes.meant(plain) != null)
                .toList();

        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vietej, việt", "dangd, đang", "toio, tôi", "nguwowif, người", "nguoiwf, người", "muonw, mươn", "thuowr, thuở",
        "quyeenf, quyền", "giaays, giấy", "huwu, hưu", "hoaf, hòa", "tuaaf, null", "tieengs, tiếng", "tiengs, tiếng",
        "ddaats, đất", "ddat, đat", "hocj, học", "nhwng, nhưng", "data, null", "email, null", "internet, null", "photo, null",
        "wifi, null", "d9a6t1, đất", "ct01, null", "2024, null", "a, null", "aaaaaaaaaaaaaaa, null"})
    void keys_may_stand_where_people_put_them(String typed, String meant) {
        assertThat(KeyStrokes.meant(typed)).isEqualTo(meant.equals("null") ? null : meant);
    }

    private static String mended(String typed) {
        Lexicon.Collector lexicon = new Lexicon.Collector();
        List.of("Đăng ký kết hôn", "Cấp thị thực", "Đăng ký xe ô tô", "Gia hạn giấy phép kinh doanh gas", "Cấp bản sao giấy khai sinh")
                .forEach(lexicon::title);
        Thesaurus thesaurus = new Thesaurus(List.of(new Wording("visa", List.of("thị thực"))));
        thesaurus.phrases().forEach(lexicon::saying);
        List<Syllable> words = Spelling.syllables(typed);
        return new KeyboardOff(lexicon.done(), thesaurus, new Fillers(List.of("tôi muốn", "đi"))).mended(typed, words);
    }

    @ParameterizedTest
    @CsvSource({
        "'ddawng kys keets hoon',               'đăng ký kết hôn'",
        "'tooi muoons ddawng kys xe, keets hoon', 'tôi muốn đăng ký xe, kết hôn'",
        "'dang ky keets hoon',                  'dang ky kết hôn'",
        "'d9a8ng ky1 ke6t1 ho6n',               'đăng ký kết hôn'",
        "'xin visa ddi giaays pheps gas',       'xin visa đi giấy phép gas'"})
    void a_question_of_keys_is_mended_word_by_word(String typed, String meant) {
        assertThat(mended(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dang ky ket hon", "xe o to", "visa", "gas", "of", "list of forms", "đăng ký kết hôn", "A1", "ct01",
        "1.000123", "nail box", "", "s f r x j", "www"})
    void nothing_else_is_touched(String typed) {
        assertThat(mended(typed)).isEqualTo(typed);
    }
}
