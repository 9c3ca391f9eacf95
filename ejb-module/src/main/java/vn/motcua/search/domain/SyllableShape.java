package vn.motcua.search.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cấu tạo âm tiết: a Vietnamese syllable is a beginning, a rhyme and a tone, and there are few of each. What is no such
 * thing was not meant as one.
 */
final class SyllableShape {

    /** In the order of {@link #TONED}: level, sắc, huyền, hỏi, ngã, nặng. */
    static final int TONES = 6;
    static final int LEVEL = 0;

    static final List<String> BEGINNINGS = List.of("ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c",
            "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");
    /** Without oong and ooc: who writes xoong by keys types three o. */
    static final Set<String> RHYMES = words("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
            o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet
            ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ
            uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt
            ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu""");
    /** After qu, whose u belongs to the rhyme by sound but is written apart from it. */
    static final Set<String> AFTER_QU = words("""
            a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eo et ê êch ên ênh êt i ich in inh it
            iu ôc ơ y ych yên yêt ynh yt yu""");
    private static final String STOPS = "cpt";
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String MARKED = "ăâêôơư";
    private static final String[] TONED = {"aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ",
        "ơớờởỡợ", "uúùủũụ", "ưứừửữự", "yýỳỷỹỵ"};

    private SyllableShape() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /** Rhymes that may stand after a beginning. */
    static Set<String> after(String beginning) {
        return beginning.equals("qu") ? AFTER_QU : RHYMES;
    }

    /** With its tone in the place where it is written; null if there is no such syllable. A stop takes sắc or nặng only. */
    static String toned(String level, int tone, boolean strict) {
        String beginning = BEGINNINGS.stream()
                .filter(start -> level.startsWith(start) && after(start).contains(level.substring(start.length())))
                .findFirst()
                .orElse(null);
        if (beginning == null) {
            return level.equals("gi") || level.equals("gin") ? placed("g", level.substring(1), tone) : null;
        }
        String rhyme = level.substring(beginning.length());
        char last = rhyme.charAt(rhyme.length() - 1);
        boolean stopped = STOPS.indexOf(last) >= 0 || rhyme.endsWith("ch");
        if (stopped && (tone != 1 && tone != 5) && (strict || tone != LEVEL)) {
            return null;
        }
        return placed(beginning, rhyme, tone);
    }

    private static String placed(String beginning, String rhyme, int tone) {
        if (tone == LEVEL) {
            return beginning + rhyme;
        }
        int at = toneAt(rhyme);
        String family = Stream.of(TONED).filter(row -> row.charAt(0) == rhyme.charAt(at)).findFirst().orElseThrow();
        return beginning + rhyme.substring(0, at) + family.charAt(tone) + rhyme.substring(at + 1);
    }

    private static int toneAt(String rhyme) {
        int vowels = 0;
        int marked = -1;
        for (int at = 0; at < rhyme.length() && isVowel(rhyme.charAt(at)); at++) {
            vowels++;
            marked = MARKED.indexOf(rhyme.charAt(at)) >= 0 ? at : marked;
        }
        if (marked >= 0) {
            return marked;
        }
        boolean open = vowels == rhyme.length();
        return vowels == 1 ? 0 : vowels == 2 && open ? 0 : 1;
    }
}
