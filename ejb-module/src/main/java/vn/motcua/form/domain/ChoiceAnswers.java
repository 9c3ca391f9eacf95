package vn.motcua.form.domain;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.expression.domain.Value;
import vn.motcua.kernel.Folded;

/** Câu trả lời bằng lựa chọn. */
final class ChoiceAnswers {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/ -]{0,99}");

    private ChoiceAnswers() {}

    /** The values of an answer that holds several, one a line. */
    static List<String> lines(String answer) {
        return Arrays.stream(answer.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static Value values(String answer) {
        return new Value.Many(lines(answer).stream().map(Value::of).toList());
    }

    /** Each once, in the order of the options; what is not offered stays and is refused. */
    static String inOrder(FormField field, String answer) {
        Set<String> chosen = new LinkedHashSet<>(lines(Folded.composed(answer.replace("\r\n", "\n"))));
        Stream<String> offered = field.options().stream().map(FormField.Option::value).filter(chosen::contains);
        Stream<String> others = chosen.stream().filter(value -> !field.offersOption(value));
        return Stream.concat(offered, others).collect(Collectors.joining("\n"));
    }

    static Optional<Objection> objectionToChoices(FormField field, String answer) {
        return lines(answer).stream().allMatch(field::offersOption)
                ? Optional.empty() : Optional.of(new Objection("field.option"));
    }

    static Optional<Objection> objectionToCode(FormField field, String answer, FormContext context) {
        boolean offered = context.catalogues() == null
                ? CODE.matcher(answer).matches()
                : context.catalogues().nameOf(field.catalogue(), answer, context.today()).isPresent();
        return offered ? Optional.empty() : Optional.of(new Objection("field.option"));
    }
}
