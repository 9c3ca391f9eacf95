package vn.motcua.web.support;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FormProblem;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ContentProblem;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.TimeUnit;

/** Từ ngữ: values of the code in the words of the reader. A missing text is a fault that the tests find, never a blank. */
@Named
@RequestScoped
public class Words {

    private static final String BUNDLES = "vn.motcua.web.text.";

    private final Locale locale;

    public Words() {
        this(FacesContext.getCurrentInstance().getViewRoot() == null
                ? Locale.forLanguageTag("vi")
                : FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Where there is no page whose language it could follow. */
    public static Words vietnamese() {
        return new Words(Locale.forLanguageTag("vi"));
    }

    Words(Locale locale) {
        this.locale = locale;
    }

    static Words of(FacesContext faces) {
        return new Words(faces.getViewRoot() == null ? Locale.forLanguageTag("vi") : faces.getViewRoot().getLocale());
    }

    /** {@code DossierStatus.RECEIVED} in words; nothing for nothing. */
    public String of(Enum<?> constant) {
        return constant == null
                ? ""
                : text("enums", constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** How something went, where the code only knows a name: {@code of("Actor.Kind", "OFFICER")}. */
    public String named(String group, String name) {
        return name == null || name.isEmpty() ? "" : text("enums", group + "." + name);
    }

    /** What the audit trail writes down ({@code RECEIVE}, {@code sign-in}, {@code export:name}), in words. */
    public String audited(String action) {
        String what = action.split(":", 2)[0];
        boolean onDossier = Arrays.stream(DossierAct.values()).anyMatch(act -> act.name().equals(what));
        return onDossier ? named("DossierAct", what) : named("Audited", what.replaceAll("[.-]", "_"));
    }

    /** Name of a part of a publication ({@code components}, {@code channels}); a field that we do not know keeps its name. */
    public String publishedPart(String part) {
        ResourceBundle known = ResourceBundle.getBundle(BUNDLES + "enums", locale, Words.class.getClassLoader());
        String key = "PublishedPart." + part;
        return known.containsKey(key)
                ? known.getString(key)
                : known.getString("PublishedPart.other") + " (" + part.replaceFirst("^other\\.", "") + ")";
    }

    /** Who did something: a person keeps the name, a part of the program ({@code catalogue-import}) gets one. */
    public String who(String name) {
        ResourceBundle known = ResourceBundle.getBundle(BUNDLES + "enums", locale, Words.class.getClassLoader());
        String key = "Component." + String.valueOf(name).replace('-', '_');
        return known.containsKey(key) ? known.getString(key) : name;
    }

    /** Time limit in words: {@code 3 ngày làm việc}, {@code trong ngày làm việc}. */
    public String time(ProcessingTime time) {
        if (time == null) {
            return "";
        }
        return time.unit() == TimeUnit.SAME_DAY ? of(time.unit()) : time.amount() + " " + of(time.unit());
    }

    /** A fault of a content of the catalogue, in words. */
    public String fault(ContentProblem problem) {
        Object[] values = problem.arguments().stream().map(this::value).toArray();
        return new MessageFormat(text("enums", "Fault." + problem.fault().name()), locale).format(values);
    }

    /** Whatever a content may hold: a constant, a list of such, a time limit, a day, an amount, a text. */
    public String value(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return of(constant);
        }
        if (value instanceof FormProblem problem) {
            return new MessageFormat(text("errors", problem.messageKey()), locale).format(problem.arguments().toArray());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::value).collect(joining(", "));
        }
        if (value instanceof ProcessingTime limit) {
            return time(limit);
        }
        if (value instanceof LocalDate day) {
            return VietnamTime.DAY.format(day);
        }
        return value instanceof Boolean yes ? named("Answer", yes.toString()) : value.toString();
    }

    public String violation(BusinessRuleViolation violation) {
        Object[] words = Arrays.stream(violation.arguments())
                .map(argument -> argument instanceof Enum<?> constant ? of(constant) : argument)
                .toArray();
        return new MessageFormat(text("errors", violation.messageKey()), locale).format(words);
    }

    public String problem(FieldProblem problem) {
        return problem(problem.messageKey(), problem.arguments());
    }

    /** What is wrong with an answer, a form or an expression. */
    public String problem(String messageKey, List<Object> arguments) {
        return new MessageFormat(text("errors", messageKey), locale).format(arguments.toArray());
    }

    private String text(String bundle, String key) {
        return ResourceBundle.getBundle(BUNDLES + bundle, locale, Words.class.getClassLoader()).getString(key);
    }
}
