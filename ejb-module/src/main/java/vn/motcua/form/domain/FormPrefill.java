package vn.motcua.form.domain;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.form.domain.FormField.Prefill;
import vn.motcua.kernel.VietnamTime;

/** Điền sẵn: nothing is asked that is known already. */
final class FormPrefill {

    private FormPrefill() {}

    static Map<String, String> of(ElectronicForm form, Map<Prefill, String> known, FormContext context) {
        Map<Prefill, String> all = new EnumMap<>(Prefill.class);
        all.putAll(known);
        all.putIfAbsent(Prefill.TODAY, VietnamTime.DAY.format(context.today()));
        Map<String, String> answers = new LinkedHashMap<>();
        new Layout(form, Map.of()).questions().forEach(question -> {
            FieldSource source = question.field().source();
            String answer = source.prefill() == null ? source.constant() : all.get(source.prefill());
            if (answer != null && !answer.isBlank() && question.isAnswered()) {
                answers.put(question.path(), answer);
            }
        });
        return form.normalised(answers);
    }
}
