package vn.motcua.web.admin.form;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;

/**
 * Câu hỏi nhắc đến được trong điều kiện.
 *
 * @param name as it is written in a formula at that place
 */
record Nameable(String name, String label, FormField field) {

    /** Everything that an expression at the place can speak of, except itself. */
    static List<Nameable> at(ElectronicForm design, String place) {
        List<Nameable> found = new ArrayList<>();
        String block = blockOf(design, place);
        design.fields().filter(field -> !field.isText() && !field.key().equals(place)).forEach(field -> {
            boolean own = field.key().equals(block);
            if (!own) {
                found.add(new Nameable(field.key(), field.label(), field));
            }
            if (own || field.isComposite()) {
                String before = own ? "" : field.key() + ".";
                field.parts().stream().filter(part -> !part.isText() && !(block + "." + part.key()).equals(place))
                        .forEach(part -> found.add(new Nameable(before + part.key(), field.label() + ": " + part.label(), part)));
            }
        });
        return found;
    }

    /** Of a column its table; of a rule the rows that it is asked about one by one. */
    private static String blockOf(ElectronicForm design, String place) {
        if (place.startsWith("rules.")) {
            return design.rules().stream().filter(rule -> place.equals("rules." + rule.key()) && rule.forEach() != null)
                    .map(rule -> rule.forEach()).findFirst().orElse("");
        }
        return place.contains(".") && !place.startsWith("sections.") ? place.substring(0, place.indexOf('.')) : "";
    }

    static List<Option> options(List<Nameable> names) {
        return names.stream().map(name -> new Option(name.name(), name.label())).toList();
    }
}
