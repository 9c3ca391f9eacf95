package vn.motcua.document.domain;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.motcua.kernel.Folded;

/** Tên tệp, as the person gave it and safe to show and to offer for download: no folder, no invisible character. */
public record DocumentName(String value) implements Serializable {

    public static final int LONGEST = 200;

    private static final String UNNAMED = "tep";

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control and format characters: the latter turn {@code fdp.exe} around on the screen. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    private static final Pattern FORBIDDEN_ON_DISKS = Pattern.compile("[<>:\"|?*]+");
    private static final Pattern BLANKS = Pattern.compile("\\p{Z}+");
    private static final Pattern DOTS_AROUND = Pattern.compile("^[. ]+|[. ]+$");

    public DocumentName {
        value = cleaned(value);
    }

    private static String cleaned(String given) {
        String name = given == null ? "" : Folded.composed(given);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = FOLDERS.matcher(name).replaceFirst("");
        name = FORBIDDEN_ON_DISKS.matcher(name).replaceAll("_");
        name = BLANKS.matcher(name).replaceAll(" ");
        name = DOTS_AROUND.matcher(name).replaceAll("");
        return name.isEmpty() ? UNNAMED : shortened(name);
    }

    /** Cuts before the ending, so that the file still opens, and never through the middle of a character. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int cut = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) {
            cut--;
        }
        return name.substring(0, cut).stripTrailing() + ending;
    }

    @Override
    public String toString() {
        return value;
    }
}
