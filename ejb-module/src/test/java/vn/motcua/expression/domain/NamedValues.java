package vn.motcua.expression.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Giá trị theo tên, for tests: {@code rows.0.x} are cells. */
record NamedValues(Map<String, Value> values, String prefix) implements Scope {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    NamedValues(Map<String, Value> values) {
        this(values, "");
    }

    @Override
    public Value value(String name) {
        return values.getOrDefault(prefix + name, values.getOrDefault(name, Value.EMPTY));
    }

    @Override
    public int rows(String block) {
        int rows = 0;
        while (hasRow(block + "." + rows + ".")) {
            rows++;
        }
        return rows;
    }

    private boolean hasRow(String start) {
        return values.keySet().stream().anyMatch(key -> key.startsWith(start));
    }

    @Override
    public Scope row(String block, int index) {
        return new NamedValues(values, block + "." + index + ".");
    }

    @Override
    public List<Value> column(String path) {
        int dot = path.indexOf('.');
        List<Value> column = new ArrayList<>();
        for (int i = 0; dot > 0 && i < rows(path.substring(0, dot)); i++) {
            column.add(values.getOrDefault(path.substring(0, dot) + "." + i + path.substring(dot), Value.EMPTY));
        }
        return column;
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public boolean mayGoOn() {
        return true;
    }
}
