package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.form.domain.CatalogueLookup;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.application.AgencyDirectory;

/** Câu trả lời bằng lời: what was chosen or ticked, as its applicant would say it. */
@Named
@RequestScoped
public class AnswerWords {

    private static final Pattern LONG_NUMBER = Pattern.compile("(-?[0-9]{5,18})((?:,[0-9]+)?)");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{4,18})()");
    private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(?:[0-9]{3})+$)");

    @Inject Instance<CatalogueLookup> lists;
    @Inject Clock clock;
    @Inject AgencyDirectory agencies;
    @Inject Words words;

    public String of(FormField field, String answer) {
        if (answer == null || answer.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case SELECT, RADIO -> field.labelOf(answer);
            case MULTI_SELECT -> answer.lines().map(field::labelOf).collect(Collectors.joining("; "));
            case ADMINISTRATIVE_UNIT -> agencies.unitName(answer);
            case CHECKBOX, YES_NO -> words.named("Answer", answer);
            case MONEY -> grouped(answer, AMOUNT);
            case CALCULATED -> grouped(answer, LONG_NUMBER);
            case CATALOGUE -> nameOf(field, answer);
            default -> answer;
        };
    }

    /** Said in words, not shown as what it is. */
    public boolean spoken(FormField field) {
        return field.type() != FieldType.FILE && field.type() != FieldType.DRAWING;
    }

    /** Files that an answer names. */
    public List<FileView> filesOf(String answer, List<FileView> files) {
        return answer == null ? List.of()
                : files.stream().filter(file -> answer.lines().anyMatch(file.documentId()::equals)).toList();
    }

    /** Points of each line of a drawn signature. */
    public List<String> strokesOf(String answer) {
        return answer == null ? List.of() : answer.lines().filter(line -> line.matches("[0-9., ]+")).toList();
    }

    /** What a shared list offers today; empty where there is no such list. */
    public List<Option> optionsOf(FormField field) {
        return lists.isResolvable() && field.catalogue() != null
                ? lists.get().options(field.catalogue(), VietnamTime.today(clock)) : List.of();
    }

    private String nameOf(FormField field, String code) {
        return optionsOf(field).stream().filter(option -> option.value().equals(code)).map(Option::label)
                .findFirst().orElse(code);
    }

    /** {@code 1250000} as {@code 1.250.000}; what is no number, or a year, stays. */
    private static String grouped(String answer, Pattern kind) {
        Matcher number = kind.matcher(answer);
        return number.matches() ? THOUSANDS.matcher(number.group(1)).replaceAll(".") + number.group(2) : answer;
    }
}
