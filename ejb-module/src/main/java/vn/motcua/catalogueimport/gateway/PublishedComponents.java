package vn.motcua.catalogueimport.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.procedure.domain.DocumentTemplate;
import vn.motcua.procedure.domain.RequiredDocument;

/**
 * Thành phần hồ sơ: rows of a table. File names of blank forms are glued to the end of names; digits at the end of a name
 * are glued to the number of originals ("ngày 25/6/2024" + "1 bản chính" is read as 20241); headings are cases or hints.
 */
final class PublishedComponents {

    static final String PART = "components";

    /** How many of one paper are believable; above it the number holds digits of the name. */
    private static final int MOST_BELIEVABLE = 30;

    private static final Pattern FILE_END = Pattern.compile(
            "\\.(?i:docx?|xlsx?|pptx?|pdf|rtf|odt|ods|zip|rar|7z|jpe?g|png|gif|tif|txt|xml)(?!\\p{Ll})");
    /** A blank form's name begins where a new word is glued to the sentence, or where it says what it is. */
    private static final Pattern FILE_START = Pattern.compile(
            "(?<=[\\p{Ll}\\d)\\].;:,”\"’])(?=\\p{Lu})|(?<=[).;”\"])(?=[\\p{L}\\d])|(?<=\\p{Ll})(?=\\d)|(?<=[,;.:)] )(?=(?i:mau|mẫu|phu luc|phụ lục|bieu|biểu|to khai|tờ khai|don|đơn)\\b)");
    private static final Pattern NOTE = Pattern.compile("^\\W*(?:lưu ý|ghi chú|chú ý)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPTIONAL = Pattern.compile("nếu có", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_CASE = 600;

    private final Cases cases;
    private final Doubts doubts;
    private final String raw;

    PublishedComponents(Cases cases, Doubts doubts, String raw) {
        this.cases = cases;
        this.doubts = doubts;
        this.raw = raw;
    }

    List<RequiredDocument> of(List<ComponentRow> rows) {
        List<RequiredDocument> components = new ArrayList<>();
        String eaten = "";
        for (int i = 0; i < rows.size(); i++) {
            ComponentRow row = rows.get(i);
            String field = "components[" + i + "]";
            ComponentRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (row.name().isEmpty() && next != null && continues(row, next)) {
                eaten = count(row) + " ";
                doubts.add(Kind.NAME_REJOINED, field + ".name", eaten + next.name());
                continue;
            }
            components.add(document(row, eaten, components.size() + 1, field));
            eaten = "";
        }
        return List.copyOf(components);
    }

    /** "01 bản sao có chứng thực ..." at the beginning of a name was taken for a number of copies. */
    private boolean continues(ComponentRow row, ComponentRow next) {
        return SourceText.withoutBlanks(raw).contains(SourceText.withoutBlanks("0" + count(row) + next.name()))
                || SourceText.withoutBlanks(raw).contains(SourceText.withoutBlanks(count(row) + next.name()));
    }

    private static String count(ComponentRow row) {
        return row.originals() > 0 ? row.originals() + " bản chính" : row.copies() + " bản sao";
    }

    private RequiredDocument document(ComponentRow row, String eaten, int number, String field) {
        String name = eaten + row.name();
        int originals = row.originals();
        if (originals > MOST_BELIEVABLE) {
            String digits = String.valueOf(originals);
            originals = Character.digit(digits.charAt(digits.length() - 1), 10);
            name += (raw.contains(name + " " + digits) ? " " : "") + digits.substring(0, digits.length() - 1);
            doubts.add(Kind.COUNT_REPAIRED, field + ".original", row.originals() + " → " + originals);
        }
        List<DocumentTemplate> templates = new ArrayList<>();
        String bare = withoutTemplates(name, templates);
        if (!row.template().isEmpty() || !row.url().isEmpty()) {
            templates.add(new DocumentTemplate(row.template().isEmpty() ? bare : row.template(), link(row, field)));
        }
        if (bare.isEmpty()) {
            bare = templates.isEmpty() ? row.group() : templates.get(0).name();
            doubts.add(Kind.NAME_MISSING, field + ".name", bare);
        }
        boolean note = NOTE.matcher(row.group()).find();
        if (originals == 0 && row.copies() == 0 && !note) {
            doubts.add(Kind.COUNT_MISSING, field, bare);
        }
        boolean aCase = Cases.isCase(row.group()) && row.group().length() <= LONGEST_CASE;
        return new RequiredDocument(row.code().isEmpty() ? "GT%02d".formatted(number) : row.code(),
                aCase ? cases.keyOf(row.group()) : null, bare, originals, row.copies(), 0,
                !note && originals + row.copies() > 0 && !OPTIONAL.matcher(bare).find(), null,
                aCase || row.group().isEmpty() ? null : row.group(), templates);
    }

    private String link(ComponentRow row, String field) {
        if (row.url().isEmpty() || Links.isWeb(row.url())) {
            return row.url().isEmpty() ? null : row.url();
        }
        doubts.keep(Kind.NOT_A_LINK, field + ".URL", PART, row.url());
        return null;
    }

    /** Takes the file names off the end of the name, and returns what is left. */
    static String withoutTemplates(String name, List<DocumentTemplate> templates) {
        List<Integer> ends = new ArrayList<>();
        Matcher end = FILE_END.matcher(name);
        while (end.find()) {
            ends.add(end.end());
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) != name.length()) {
            return name;
        }
        int from = ends.size() == 1 ? 0 : ends.get(0);
        int first = startOfFile(name.substring(0, ends.get(0)));
        templates.add(new DocumentTemplate(name.substring(first, ends.get(0)).strip(), null));
        for (int i = 1; i < ends.size(); i++) {
            templates.add(new DocumentTemplate(name.substring(from, ends.get(i)).strip(), null));
            from = ends.get(i);
        }
        return name.substring(0, first).strip();
    }

    /**
     * The last place where a name is glued on, as long as the file name that it leaves is more than its ending. Within a
     * file name words are glued too ("Mau05-PhulucII_36"): of such places the first in the same run without blanks counts.
     */
    private static int startOfFile(String text) {
        Matcher matcher = FILE_START.matcher(text);
        List<Integer> places = new ArrayList<>();
        int stop = text.lastIndexOf('.');
        while (matcher.find() && matcher.start() < stop) {
            places.add(matcher.start());
        }
        if (places.isEmpty()) {
            return 0;
        }
        int last = places.get(places.size() - 1);
        int wordStart = Math.max(text.lastIndexOf(' ', last - 1), text.lastIndexOf('\n', last - 1)) + 1;
        for (int place : places) {
            if (place > wordStart) {
                return place;
            }
        }
        return last;
    }
}
