package vn.motcua.web.question;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thao tác trên tờ khai: a button among the questions, told by the name of the parameter that it sends.
 *
 * @param path of the question that it belongs to
 * @param detail number of the row or identifier of the file; empty if it needs none
 */
public record FormAct(Kind kind, String path, String detail) {

    private static final Pattern NAME =
            Pattern.compile("do:([A-Z]{3,8}):([A-Za-z_][A-Za-z0-9_.]{0,200}):([0-9A-Za-z-]{0,64})");

    /** Loại thao tác. */
    public enum Kind {
        ADD,
        REMOVE,
        COPY,
        UPLOAD,
        DROP,
        PROVINCE,
        /** What was typed here counts, not what another window kept. */
        MINE,
        THEIRS
    }

    public FormAct(Kind kind, String path) {
        this(kind, path, "");
    }

    public String parameter() {
        return "do:" + kind + ":" + path + ":" + detail;
    }

    public int row() {
        return detail.matches("[0-9]{1,3}") ? Integer.parseInt(detail) : -1;
    }

    /** The one that was pressed, if any. */
    public static Optional<FormAct> among(Collection<String> parameters) {
        return parameters.stream().map(FormAct::parsed).flatMap(Optional::stream).findFirst();
    }

    private static Optional<FormAct> parsed(String parameter) {
        Matcher name = NAME.matcher(parameter);
        if (!name.matches()) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name.group(1))) {
                return Optional.of(new FormAct(kind, name.group(2), name.group(3)));
            }
        }
        return Optional.empty();
    }
}
