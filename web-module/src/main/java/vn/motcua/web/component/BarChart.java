package vn.motcua.web.component;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Biểu đồ cột: labels and the rows of numbers above them, as Chart.js wants to have them. Colours are not here but in
 * the style sheet: each row names its tone, which {@code chart.js} of ours looks up.
 */
public final class BarChart {

    private final List<String> labels;
    private final List<Row> rows = new ArrayList<>();
    private boolean lying;

    /** One row of numbers. */
    private record Row(String name, String tone, List<Long> values) {}

    public BarChart(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    /** @param tone primary, success, warning or danger */
    public BarChart with(String name, String tone, List<Long> values) {
        rows.add(new Row(name, tone, List.copyOf(values)));
        return this;
    }

    /** Bars from left to right, for labels that are long. */
    public BarChart lying() {
        lying = true;
        return this;
    }

    public String toJson() {
        JsonArrayBuilder sets = Json.createArrayBuilder();
        rows.forEach(row -> sets.add(Json.createObjectBuilder()
                .add("label", row.name())
                .add("tone", row.tone())
                .add("data", Json.createArrayBuilder(row.values()))));
        JsonObjectBuilder options = Json.createObjectBuilder()
                .add("indexAxis", lying ? "y" : "x")
                .add("maintainAspectRatio", false);
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder()
                        .add("labels", Json.createArrayBuilder(labels))
                        .add("datasets", sets))
                .add("options", options)
                .build()
                .toString();
    }
}
