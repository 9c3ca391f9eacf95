package vn.motcua.catalogueimport.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.procedure.domain.ProcedureCase;

/** Các trường hợp của một thủ tục: one key for each heading that says "in the case of", wherever it comes from. */
final class Cases {

    private static final Pattern CASE = Pattern.compile(
            "^(?:[^\\p{L}]*|\\(?[\\p{L}\\p{N}.]{1,6}[).:]?\\s+)(?:trường hợp|đối với|th\\s?\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<String, ProcedureCase> byName = new LinkedHashMap<>();

    /** Whether the words name a situation, as "a) Trường hợp cấp lại" does and "Giấy tờ phải nộp" does not. */
    static boolean isCase(String heading) {
        return CASE.matcher(heading).find();
    }

    String keyOf(String name) {
        String line = SourceText.oneLine(name);
        return byName.computeIfAbsent(SourceText.withoutBlanks(line).toLowerCase(java.util.Locale.ROOT),
                same -> new ProcedureCase("TH" + (byName.size() + 1), line)).key();
    }

    List<ProcedureCase> all() {
        return List.copyOf(byName.values());
    }
}
