package vn.motcua.catalogueimport.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.ImportedProcedures;

/** Over every row of the real catalogue: whatever a field says is found again in what is kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingIsLostIT {

    private static final Jsonb JSON = JsonbBuilder.create();
    /** Values of a code list, which become one of ours. */
    private static final Set<String> CODED = Set.of("ministry", "channel", "cur", "amount");
    /** What the source prints around the cells of its tables. */
    private static final List<String> PRINTED = List.of("Têngiấytờ", "Mẫuđơn,tờkhai", "Sốlượng", "Hìnhthứcnộp", "Thờigian",
            "Phí,lệphí", "Môtả", "Tênvănbảnpháplý", "Mãvănbản", "Mã:", "bảnchính", "bảnsao", "Trựctiếp", "Trựctuyến",
            "Dịchvụbưuchính", "Ngàylàmviệc", "Ngày", "Giờ", "Tháng", "Miễnphí", "Khôngcóthôngtin", "--", ",");
    private static final Set<String> ONLY_IN_A_TABLE = Set.of("Không có thông tin", "Miễn phí", "--");
    private static final int SHORTEST_PIECE = 10;
    private static final int MOST_SHARED = 40;

    private final List<String> lost = new ArrayList<>();
    private int looked;

    @Test
    void every_text_of_every_row_is_found_again() throws IOException {
        List<String> rows = RealCatalogue.lines();
        try (ImportedProcedures procedures = new NationalJsonLines().open(RealCatalogue.source(), 0)) {
            for (String row : rows) {
                ImportedProcedure imported = procedures.next().orElseThrow();
                JsonObject source = object(row);
                String kept = kept(imported);
                look(imported.code(), "", source, kept);
                lookForTimes(imported, source);
            }
            assertThat(procedures.next()).isEmpty();
        }

        assertThat(rows).hasSize(RealCatalogue.PROCEDURES);
        assertThat(looked).isGreaterThan(70_000);
        assertThat(lost).isEmpty();
    }

    @Test
    void a_text_that_is_not_kept_is_noticed() {
        look("1.000001", "name", Json.createValue("Đăng ký khai sinh"), "Đăngkýkhai");

        assertThat(lost).hasSize(1);
    }

    private void look(String code, String field, JsonValue value, String kept) {
        if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> look(code, name, inner, kept));
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> look(code, field, inner, kept));
        } else if (value instanceof JsonString string && !CODED.contains(field)) {
            looked++;
            String text = packed(string.getString());
            String joined = kept.replace("\u0001", ""); // the crawl glued some numbers of laws to the name that follows
            if (!ONLY_IN_A_TABLE.contains(string.getString().strip()) && !joined.contains(text) && !isFound(text, kept)) {
                lost.add(code + " " + field + ": " + text.substring(0, Math.min(text.length(), 120)));
            }
        }
    }

    private void lookForTimes(ImportedProcedure imported, JsonObject source) {
        for (JsonObject method : source.getJsonArray("methods").getValuesAs(JsonObject.class)) {
            BigDecimal time = ((JsonNumber) method.get("time")).bigDecimalValue().stripTrailingZeros();
            boolean counted = imported.content().channels().stream()
                    .filter(terms -> terms.processingTime() != null)
                    .map(terms -> BigDecimal.valueOf(terms.processingTime().amount()))
                    .anyMatch(amount -> amount.compareTo(time) == 0);
            String words = imported.content().provenance().asPublished().getOrDefault("channels", "");
            if (!counted && !words.contains(time.toPlainString())) {
                lost.add(imported.code() + " time: " + time);
            }
        }
    }

    /**
     * As a whole, or cut into cells: pieces of some length, short cells that are kept as they are, and what the source prints
     * between them. A piece may end earlier than it could, as the next cell may begin with the same letters.
     */
    private static boolean isFound(String text, String kept) {
        if (kept.contains(text)) {
            return true;
        }
        Set<String> cells = new HashSet<>(PRINTED);
        Stream.of(kept.split("\u0001")).filter(cell -> !cell.isEmpty() && cell.length() < SHORTEST_PIECE).forEach(cells::add);
        BitSet reached = new BitSet();
        reached.set(0);
        for (int at = 0; at >= 0 && at < text.length(); at = reached.nextSetBit(at + 1)) {
            int from = at;
            cells.stream().filter(cell -> text.startsWith(cell, from)).forEach(cell -> reached.set(from + cell.length()));
            int digits = at;
            while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                reached.set(++digits);
            }
            int longest = longestPiece(text, at, kept);
            for (int less = 0; less <= MOST_SHARED && longest - less >= SHORTEST_PIECE; less++) {
                reached.set(at + longest - less);
            }
        }
        return reached.get(text.length());
    }

    private static int longestPiece(String text, int at, String kept) {
        int found = 0;
        int place = 0;
        int step = SHORTEST_PIECE;
        while (step > 0) {
            int end = at + found + step;
            int next = end > text.length() ? -1 : kept.indexOf(text.substring(at, end), place);
            if (next >= 0) {
                found += step;
                place = next;
                step *= 2;
            } else {
                step /= 2;
            }
        }
        return found;
    }

    private static String kept(ImportedProcedure imported) {
        StringBuilder kept = new StringBuilder(imported.code()).append('\u0001').append(packed(imported.sector().name()));
        collect(object(JSON.toJson(imported.content())), kept);
        imported.content().classification().levels().forEach(level -> kept.append('\u0001').append(switch (level) {
            case COMMUNE -> "Cấpxã";
            case PROVINCE -> "Cấptỉnh";
            case MINISTRY -> "Cấpbộ";
            case OTHER -> "Cơquankhác";
        }));
        imported.content().channels().stream().filter(terms -> terms.processingTime() != null)
                .forEach(terms -> kept.append('\u0001').append(switch (terms.processingTime().unit()) {
                    case WORKING_DAYS -> "Ngàylàmviệc";
                    case DAYS -> "Ngày";
                    case WORKING_HOURS, SAME_DAY -> "Giờ";
                    case MONTHS -> "Tháng";
                }));
        return kept.toString();
    }

    private static void collect(JsonValue value, StringBuilder kept) {
        if (value instanceof JsonObject object) {
            object.values().forEach(inner -> collect(inner, kept));
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> collect(inner, kept));
        } else if (value instanceof JsonString string) {
            kept.append('\u0001').append(packed(string.getString()));
        }
    }

    /** Composed, without blanks and invisible signs; bullets of symbol fonts as bullets. */
    private static String packed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", "")
                .replaceAll("[\\uE000-\\uF8FF]", "•");
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
