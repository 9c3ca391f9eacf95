package vn.motcua.form.domain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.form.domain.FormIndex.Entry;

/** Kiểm tra từng trường by itself. */
final class FieldVerifier {

    private final List<FormProblem> problems;
    private final CatalogueLookup catalogues;

    FieldVerifier(List<FormProblem> problems, CatalogueLookup catalogues) {
        this.problems = problems;
        this.catalogues = catalogues;
    }

    void verify(Entry entry) {
        FormField field = entry.field();
        String place = entry.name();
        if (field.label().isBlank()) {
            error(place, "label", "form.noLabel");
        }
        options(place, field);
        limits(place, field.limits());
        if (field.isRepeated() && field.fields().isEmpty()) {
            error(place, "fields", "form.noColumns");
        }
        if (field.isRepeated() && entry.block() != null || field.isComposite() && entry.parent() != null
                && entry.parent().field().isComposite()) {
            error(place, "type", "form.nested");
        }
        if (field.type() == FieldType.CATALOGUE) {
            catalogue(place, field.catalogue());
        }
        boolean calculated = field.type() == FieldType.CALCULATED;
        if (calculated && field.source().calculation() == null) {
            error(place, "calculation", "form.noExpression");
        } else if (!calculated && field.source().calculation() != null) {
            error(place, "calculation", "form.notCalculated");
        }
        if (field.type() == FieldType.NOTE && field.required() || calculated && field.required()) {
            warn(place, "required", "form.neverAnswered");
        }
        boolean known = field.source().prefill() != null || field.source().constant() != null;
        if (field.traits().doNotInfer() && known) {
            warn(place, "doNotInfer", "form.inferred");
        }
        if (field.required() && field.traits().readOnly() && !calculated && field.source().equals(FieldSource.TYPED)) {
            error(place, "readOnly", "form.cannotBeAnswered");
        }
    }

    private void options(String place, FormField field) {
        if (field.type().isChoice() && field.options().isEmpty()) {
            error(place, "options", "form.noOptions");
        }
        if (!field.type().isChoice() && !field.options().isEmpty()) {
            error(place, "options", "form.optionsUnused");
        }
        Set<String> values = new HashSet<>();
        field.options().forEach(option -> {
            boolean plain = !option.value().isBlank() && option.value().equals(option.value().strip())
                    && option.value().indexOf('\n') < 0;
            if (!plain || !values.add(option.value())) {
                error(place, "options", "form.option", option.value());
            }
        });
    }

    private void limits(String place, FieldLimits limits) {
        if (limits.min() != null && limits.max() != null && limits.min().compareTo(limits.max()) > 0) {
            error(place, "min", "form.minOverMax", limits.min(), limits.max());
        }
        ordered(place, "minLength", limits.minLength(), limits.maxLength());
        ordered(place, "minRows", limits.minRows(), limits.maxRows());
        if (limits.maxRows() != null && limits.maxRows() > FieldLimits.MOST_ROWS) {
            error(place, "maxRows", "form.tooManyRows", limits.maxRows(), FieldLimits.MOST_ROWS);
        }
        boolean negative = Arrays.asList(limits.minLength(), limits.maxLength(), limits.minRows(), limits.maxRows(),
                limits.decimals(), limits.maxFiles()).stream().filter(Objects::nonNull).anyMatch(number -> number < 0);
        if (negative) {
            error(place, "", "form.negative");
        }
        if (limits.pattern() != null && !limits.pattern().isUnderstood()) {
            error(place, "pattern", "expression.pattern", limits.pattern().problemPosition());
        }
        Optional<DayLimit> earliest = day(place, "earliest", limits.earliest());
        Optional<DayLimit> latest = day(place, "latest", limits.latest());
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAlwaysAfter(latest.get())) {
            error(place, "earliest", "form.minOverMax", earliest.get().words(), latest.get().words());
        }
        if (limits.maxFileSize() != null && limits.maxFileSize() <= 0) {
            error(place, "maxFileSize", "form.negative");
        }
    }

    private void ordered(String place, String attribute, Integer least, Integer most) {
        if (least != null && most != null && least > most) {
            error(place, attribute, "form.minOverMax", least, most);
        }
    }

    private Optional<DayLimit> day(String place, String attribute, String written) {
        Optional<DayLimit> day = DayLimit.of(written);
        if (written != null && day.isEmpty()) {
            error(place, attribute, "form.day", written);
        }
        return day;
    }

    private void catalogue(String place, String listCode) {
        if (listCode == null || listCode.isBlank()) {
            error(place, "catalogue", "form.noCatalogue");
        } else if (catalogues != null && !catalogues.exists(listCode)) {
            error(place, "catalogue", "form.unknownCatalogue", listCode);
        }
    }

    private void error(String place, String attribute, String messageKey, Object... arguments) {
        problems.add(new FormProblem(place, attribute, messageKey, List.of(arguments), Severity.ERROR));
    }

    private void warn(String place, String attribute, String messageKey) {
        problems.add(new FormProblem(place, attribute, messageKey, List.of(), Severity.WARNING));
    }
}
