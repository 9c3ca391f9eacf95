package vn.motcua.catalogueimport.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.procedure.domain.LegalBasis;

/**
 * Căn cứ pháp lý: "Tên văn bản" and "Mã văn bản" of a table, all cells glued together. A number ends a row if a name
 * follows it without a blank, or nothing; the same number inside a name is followed by a blank or a comma.
 */
final class PublishedLegalBasis {

    static final String HEADING = "Tên văn bản pháp lýMã văn bản";

    private static final Pattern ISSUER = Pattern.compile("^(.*?(?:-(?:CP|TTg|BCA|BCT|BGDĐT|BGTVT|BKHCN|BKHĐT|BLĐTBXH"
            + "|BNG|BNNMT|BNNPTNT|BNV|BQP|BTC|BTNMT|BTP|BTTTT|BVHTTDL|BXD|BYT|NHNN|TANDTC|TTCP|VPCP)|/(?:QH|UBTVQH)1\\d)).+$");

    private PublishedLegalBasis() {}

    static List<LegalBasis> in(String raw, List<String> numbers, Doubts doubts) {
        String text = raw.startsWith(HEADING) ? raw.substring(HEADING.length()).strip() : raw;
        List<String> known = withoutGlued(numbers);
        List<LegalBasis> rows = new ArrayList<>();
        int from = 0;
        int at = 0;
        boolean behindANumber = true;
        while (at < text.length()) {
            String number = numberAt(text, at, known, behindANumber);
            behindANumber = number != null;
            if (behindANumber && endsARow(text, at + number.length(), known)) {
                rows.add(new LegalBasis(number, nameOf(text.substring(from, at))));
                from = at + number.length();
            }
            at += behindANumber ? number.length() : 1;
        }
        String rest = text.substring(from).strip();
        if (!rest.isEmpty()) {
            rows.add(new LegalBasis(null, rest));
            doubts.add(Kind.LEGAL_BASIS_NOT_SPLIT, "legal_raw", rest);
        }
        for (String number : numbers) {
            if (!raw.contains(number)) {
                rows.add(new LegalBasis(number, null));
                doubts.add(Kind.LEGAL_BASIS_NOT_SPLIT, "legal_codes", number);
            }
        }
        return List.copyOf(rows);
    }

    /** "22/2023/NĐ-CPNGH" is a number with the beginning of the next name: it ends where its issuer ends. */
    private static List<String> withoutGlued(List<String> numbers) {
        return numbers.stream()
                .map(number -> ISSUER.matcher(number).replaceFirst("$1"))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** "4/2014" in the middle of "54/2014" is no number; two numbers that follow each other are. */
    private static String numberAt(String text, int at, List<String> known, boolean behindANumber) {
        if (!behindANumber && Character.isDigit(text.charAt(at - 1))) {
            return null;
        }
        return known.stream().filter(number -> text.startsWith(number, at)).findFirst().orElse(null);
    }

    private static boolean endsARow(String text, int end, List<String> known) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        if (numberAt(text, end, known, true) != null) {
            return false; // a name that ends in its own number
        }
        return Character.isLetter(next) || next == '\t' || next == '"' || next == '“' || next == '•';
    }

    private static String nameOf(String text) {
        String name = text.strip();
        return name.isEmpty() ? null : name;
    }
}
