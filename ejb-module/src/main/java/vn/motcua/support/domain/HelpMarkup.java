package vn.motcua.support.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.support.domain.HelpBlock.Kind;
import vn.motcua.support.domain.HelpBlock.Run;

/**
 * Cách viết bài: plain text with few marks. An empty line ends a paragraph; {@code - } and {@code 1. } begin lines of a
 * list, {@code ## } a heading; {@code **đậm**} is bold; {@code [chữ](https://...)} and {@code [[1.001193]]} or
 * {@code [[1.001193|chữ]]} are links. The outcome is a structure that the page encodes; there is no way to write HTML.
 */
public final class HelpMarkup {

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)] +(.*)");
    private static final Pattern MARK = Pattern.compile(
            "\\*\\*(?<bold>[^*]+)\\*\\*|\\[\\[(?<code>[^\\]|]{1,30})(\\|(?<name>[^\\]]+))?]]"
                    + "|\\[(?<text>[^\\]\\[]+)]\\((?<address>[^)\\s]+)\\)");
    private static final Pattern SAFE = Pattern.compile("https://[\\w.-]+(:\\d+)?([/?#][^\\s\"'<>\\\\]*)?");
    private static final Pattern CODE = Pattern.compile("\\d{1,2}\\.\\d{6}");

    private HelpMarkup() {}

    public static List<HelpBlock> read(String text) {
        List<HelpBlock> blocks = new ArrayList<>();
        Kind open = null;
        List<List<Run>> items = new ArrayList<>();
        for (String line : (text == null ? "" : text).split("\n", -1)) {
            String trimmed = line.strip();
            Kind kind = kindOf(trimmed);
            if (open != null && (kind != open || kind == Kind.HEADING)) {
                blocks.add(new HelpBlock(open, items));
                items = new ArrayList<>();
            }
            open = kind;
            if (kind == Kind.PARAGRAPH && !items.isEmpty()) { // a line break inside a paragraph is a blank
                List<Run> longer = new ArrayList<>(items.remove(0));
                longer.add(Run.plain(" "));
                longer.addAll(runs(trimmed));
                items.add(longer);
            } else if (kind != null) {
                items.add(runs(contentOf(trimmed, kind)));
            }
        }
        if (open != null) {
            blocks.add(new HelpBlock(open, items));
        }
        return blocks;
    }

    private static Kind kindOf(String line) {
        if (line.isEmpty()) {
            return null;
        }
        if (line.startsWith("## ")) {
            return Kind.HEADING;
        }
        if (line.startsWith("- ") || line.startsWith("* ")) {
            return Kind.BULLETS;
        }
        return NUMBERED.matcher(line).matches() ? Kind.NUMBERS : Kind.PARAGRAPH;
    }

    private static String contentOf(String line, Kind kind) {
        return switch (kind) {
            case HEADING -> line.substring(3).strip();
            case BULLETS -> line.substring(2).strip();
            case NUMBERS -> NUMBERED.matcher(line).replaceFirst("$1");
            case PARAGRAPH -> line;
        };
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int at = 0;
        while (mark.find()) {
            Run run = run(mark);
            if (run != null) {
                if (mark.start() > at) {
                    runs.add(Run.plain(text.substring(at, mark.start())));
                }
                runs.add(run);
                at = mark.end();
            }
        }
        if (at < text.length()) {
            runs.add(Run.plain(text.substring(at)));
        }
        return runs;
    }

    /** Null if the link leads where none may lead: it then stays text. */
    private static Run run(Matcher mark) {
        if (mark.group("bold") != null) {
            return new Run(mark.group("bold"), true, null, null);
        }
        if (mark.group("code") != null) {
            String code = mark.group("code").strip();
            String name = mark.group("name") == null ? code : mark.group("name").strip();
            return CODE.matcher(code).matches() ? new Run(name, false, null, code) : null;
        }
        String address = mark.group("address");
        return SAFE.matcher(address).matches() ? new Run(mark.group("text"), false, address, null) : null;
    }

    /** @throws HelpLinkRefused for the first link that leads where none may lead */
    static void check(String text) {
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (run(mark) == null) {
                throw new HelpLinkRefused(mark.group());
            }
        }
    }

    /** The words alone, for the search and for short answers. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        read(text).forEach(block -> block.items().forEach(item -> {
            item.forEach(run -> plain.append(run.text()));
            plain.append('\n');
        }));
        return plain.toString().strip();
    }
}
