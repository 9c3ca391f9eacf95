package vn.motcua.support.application;

/** Lời trên nút đã bấm: what stands in the conversation as said by the person who pressed a button. */
final class ReplyTitle {

    private ReplyTitle() {}

    static String of(Command command, Reply reply) {
        return switch (command.act()) {
            case INTENT -> Wording.of("ask." + command.intent());
            case HUMAN -> Wording.of("ask.HUMAN");
            case AGENCY -> Wording.of("ask.PLACE");
            default -> firstLine(reply);
        };
    }

    /** "Về thủ tục Đăng ký kết hôn:" without its colon. */
    private static String firstLine(Reply reply) {
        String line = reply.parts().isEmpty() || reply.parts().get(0).text() == null ? "" : reply.parts().get(0).text();
        return line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    }
}
