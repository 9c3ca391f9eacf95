package vn.motcua.catalogueimport.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.domain.SubmissionChannel;

/** Tên các cách thức thực hiện on the National Portal: as codes of two formats, and as printed. */
final class ChannelNames {

    private static final Map<String, SubmissionChannel> CODES = Map.of(
            "DIRECT", SubmissionChannel.COUNTER, "1", SubmissionChannel.COUNTER,
            "ONLINE", SubmissionChannel.ONLINE, "2", SubmissionChannel.ONLINE,
            "POSTAL", SubmissionChannel.POSTAL, "3", SubmissionChannel.POSTAL);
    private static final Map<String, SubmissionChannel> PRINTED = Map.of(
            "Trực tiếp", SubmissionChannel.COUNTER,
            "Trực tuyến", SubmissionChannel.ONLINE,
            "Dịch vụ bưu chính", SubmissionChannel.POSTAL);
    private static final String NOTHING = "Không có thông tin";
    private static final Pattern WITHOUT_FIGURES =
            Pattern.compile("(Trực tiếp|Trực tuyến|Dịch vụ bưu chính)" + NOTHING + "(?=" + NOTHING + ")");

    private ChannelNames() {}

    static Optional<SubmissionChannel> coded(String code) {
        return Optional.ofNullable(CODES.get(code));
    }

    static String in(SubmissionChannel channel) {
        return switch (channel) {
            case COUNTER -> "Trực tiếp";
            case ONLINE -> "Trực tuyến";
            case POSTAL -> "Dịch vụ bưu chính";
        };
    }

    /** Rows of a printed table that has neither time nor fee: "Trực tiếpKhông có thông tinKhông có thông tin…". */
    static List<ChannelRow> rowsWithoutFigures(String printed) {
        List<ChannelRow> rows = new ArrayList<>();
        Matcher matcher = WITHOUT_FIGURES.matcher(printed);
        SubmissionChannel channel = null;
        int from = 0;
        while (matcher.find()) {
            if (channel != null) {
                rows.add(row(channel, printed.substring(from, matcher.start())));
            }
            channel = PRINTED.get(matcher.group(1));
            from = matcher.end();
        }
        if (channel != null) {
            rows.add(row(channel, printed.substring(from)));
        }
        return rows;
    }

    private static ChannelRow row(SubmissionChannel channel, String words) {
        return new ChannelRow(channel, null, "", List.of(), words.strip());
    }
}
