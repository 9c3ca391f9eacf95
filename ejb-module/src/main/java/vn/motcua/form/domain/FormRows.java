package vn.motcua.form.domain;

import java.util.Map;
import java.util.TreeMap;

/** Thêm, bớt hàng của một khối lặp hay bảng in answers that are being typed. */
public final class FormRows {

    private FormRows() {}

    public static int count(Map<String, String> answers, String block) {
        String told = answers.getOrDefault(block, "0");
        return told.matches("[0-9]{1,3}") ? Integer.parseInt(told) : 0;
    }

    /** One empty row at the end, unless the block is full. Answers are those that a state has kept. */
    public static Map<String, String> withOneMore(ElectronicForm form, Map<String, String> answers, String block) {
        Map<String, String> more = new TreeMap<>(answers);
        int most = form.field(block).map(field -> field.limits().mostRows()).orElse(0);
        int rows = count(answers, block);
        if (rows < most) {
            more.put(block, String.valueOf(rows + 1));
        }
        return more;
    }

    /** The row at the index is taken out, those after it move up. */
    public static Map<String, String> without(Map<String, String> answers, String block, int index) {
        int rows = count(answers, block);
        if (index < 0 || index >= rows) {
            return new TreeMap<>(answers);
        }
        Map<String, String> fewer = new TreeMap<>();
        String prefix = block + ".";
        answers.forEach((key, answer) -> {
            String rest = key.startsWith(prefix) ? key.substring(prefix.length()) : "";
            int dot = rest.indexOf('.');
            if (dot <= 0 || !rest.substring(0, dot).matches("[0-9]{1,4}")) {
                fewer.put(key, answer);
                return;
            }
            int row = Integer.parseInt(rest.substring(0, dot));
            if (row != index) {
                fewer.put(prefix + (row > index ? row - 1 : row) + rest.substring(dot), answer);
            }
        });
        fewer.put(block, String.valueOf(rows - 1));
        return fewer;
    }
}
