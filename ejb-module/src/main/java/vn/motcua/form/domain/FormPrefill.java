package vn.motcua.form.domain;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.form.domain.FormField.Prefill;
import vn.motcua.kernel.VietnamTime;

/** Điền sẵn: nothing is asked that is known already. */
final class FormPrefill {

    private FormPrefill() {}

    /** @param earlier answers of an earlier dossier, by path key */
    static Map<String, String> of(
            ElectronicForm form, Map<Prefill, String> known, Map<String, String> earlier, FormContext context) {
        Map<Prefill, String> all = new EnumMap<>(Prefill.class);
        all.putAll(known);
        all.putIfAbsent(Prefill.TODAY, VietnamTime.DAY.format(context.today()));
        Map<String, String> answers = new LinkedHashMap<>();
        new Layout(form, Map.of()).questions().forEach(question -> {
            String answer = answerOf(question, all, earlier);
            if (answer != null && !answer.isBlank() && question.isAnswered()) {
                answers.put(question.path(), answer);
            }
        });
        return form.normalised(answers);
    }

    /** Parts of a person or an address are taken over with the whole. */
    private static String answerOf(Question question, Map<Prefill, String> known, Map<String, String> earlier) {
        FieldSource source = question.field().source();
        boolean again = source.prefill() == Prefill.EARLIER_DOSSIER || source.prefill() == null && question.parent() != null
                && question.parent().field().source().prefill() == Prefill.EARLIER_DOSSIER;
        if (again) {
            return earlier.get(question.path());
        }
        return source.prefill() == null ? source.constant() : known.get(source.prefill());
    }
}
