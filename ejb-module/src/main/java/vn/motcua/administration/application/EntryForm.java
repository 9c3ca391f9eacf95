package vn.motcua.administration.application;

import java.util.EnumMap;
import java.util.Map;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.ImportRow;

/**
 * Nội dung một mục như người biên tập gõ vào.
 *
 * @param from day of {@code yyyy-MM-dd} or {@code dd/MM/yyyy} from when this counts
 * @param until last day; null or blank while there is no end in sight
 */
public record EntryForm(
        String code,
        String name,
        String englishName,
        String parentCode,
        String order,
        Map<String, String> attributes,
        String from,
        String until) {

    ImportRow asRow(String validFrom) {
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        cells.put(EntryColumn.CODE, orEmpty(code));
        cells.put(EntryColumn.NAME, orEmpty(name));
        cells.put(EntryColumn.ENGLISH_NAME, orEmpty(englishName));
        cells.put(EntryColumn.PARENT_CODE, orEmpty(parentCode));
        cells.put(EntryColumn.ORDER, orEmpty(order));
        cells.put(EntryColumn.VALID_UNTIL, orEmpty(until));
        if (validFrom != null) {
            cells.put(EntryColumn.VALID_FROM, validFrom);
        }
        return new ImportRow(1, cells, attributes == null ? Map.of() : attributes, null);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
