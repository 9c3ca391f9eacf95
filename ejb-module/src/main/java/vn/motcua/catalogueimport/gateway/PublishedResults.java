package vn.motcua.catalogueimport.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.procedure.domain.ProcedureOutcome;

/** Kết quả thực hiện: names and codes stand glued together, "Giấy khai sinhMã: KQ.G15.000031Trích lục ...". */
final class PublishedResults {

    private static final Pattern MARK = Pattern.compile("Mã: ?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._\\-]*\\d");

    private PublishedResults() {}

    static List<ProcedureOutcome> in(String text, List<String> codes, Doubts doubts) {
        List<String> longestFirst = codes.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
        List<ProcedureOutcome> results = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find(from)) {
            String code = codeAt(text.substring(mark.end()), longestFirst);
            if (code.isEmpty()) {
                break;
            }
            results.add(new ProcedureOutcome(code, text.substring(from, mark.start()).strip()));
            from = mark.end() + code.length();
        }
        String rest = text.substring(from).strip();
        if (!rest.isEmpty()) {
            results.add(new ProcedureOutcome(null, rest));
            doubts.add(Kind.RESULTS_NOT_SPLIT, "results_raw", rest);
        }
        codes.stream().filter(code -> !text.contains(code)).forEach(code -> {
            results.add(new ProcedureOutcome(code, null));
            doubts.add(Kind.RESULTS_NOT_SPLIT, "result_codes", code);
        });
        return List.copyOf(results);
    }

    private static String codeAt(String text, List<String> known) {
        for (String code : known) {
            if (text.startsWith(code)) {
                return code;
            }
        }
        Matcher matcher = CODE.matcher(text);
        return matcher.lookingAt() ? matcher.group() : "";
    }
}
