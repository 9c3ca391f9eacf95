package vn.motcua.web.admin.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.procedure.domain.ProcessChoice;
import vn.motcua.procedure.domain.ProcessContent;
import vn.motcua.procedure.domain.ProcessDecision;
import vn.motcua.procedure.domain.ProcessStep;

/** Sơ đồ quy trình: boxes one under another, ways on at the left, ways back and out at the right. Drawn by the server. */
public class ProcessPicture {

    private static final int WIDTH = 760;
    private static final int BOX_LEFT = 140;
    private static final int BOX_WIDTH = 380;
    private static final int BOX_HEIGHT = 56;
    private static final int STRIDE = 96;
    private static final int LANE = 22;

    /** A step: where its box stands. */
    public record Box(ProcessStep step, int number, int x, int y, int width, int height) {}

    /** A way from one box to another, or out. */
    public record Way(ProcessDecision decision, String path, int labelX, int labelY, boolean back) {}

    private final List<Box> boxes = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    static ProcessPicture of(ProcessContent process) {
        ProcessPicture picture = new ProcessPicture();
        for (int i = 0; i < process.steps().size(); i++) {
            picture.boxes.add(new Box(process.steps().get(i), i + 1, BOX_LEFT, 10 + i * STRIDE, BOX_WIDTH, BOX_HEIGHT));
        }
        picture.boxes.forEach(box -> picture.drawWaysFrom(box));
        return picture;
    }

    private void drawWaysFrom(Box from) {
        int lane = 0;
        int down = 0;
        for (ProcessChoice choice : from.step.next()) {
            Box to = boxes.stream().filter(box -> choice.to() != null && choice.to().equals(box.step.key()))
                    .findFirst().orElse(null);
            if (!choice.endsIt() && to == null) {
                continue; // leads nowhere: the verifier tells it
            }
            if (to != null && to.number == from.number + 1) {
                ways.add(straight(choice.decision(), from, to, down++));
            } else if (to == null) {
                ways.add(out(choice.decision(), from, lane++));
            } else {
                ways.add(around(choice.decision(), from, to, lane++));
            }
        }
    }

    /** Several decisions with the same next step stand side by side. */
    private static Way straight(ProcessDecision decision, Box from, Box to, int beside) {
        int x = from.x + 60 + beside * 130;
        return new Way(decision, "M%d %d V%d".formatted(x, from.y + from.height, to.y), x + 8,
                (from.y + from.height + to.y) / 2 + 4, false);
    }

    private static Way out(ProcessDecision decision, Box from, int lane) {
        int y = from.y + 14 + lane * 16;
        return new Way(decision, "M%d %d H%d".formatted(from.x, y, 20), 4, y - 4, false);
    }

    private static Way around(ProcessDecision decision, Box from, Box to, int lane) {
        int right = from.x + from.width;
        int x = right + 30 + LANE * (from.number % 5 + lane);
        int start = from.y + 16 + lane * 14;
        int end = to.y + to.height - 12;
        return new Way(decision, "M%d %d H%d V%d H%d".formatted(right, start, x, end, right), right + 6, start - 3,
                to.number <= from.number);
    }

    public List<Box> getBoxes() {
        return boxes;
    }

    public List<Way> getWays() {
        return ways;
    }

    public int getHeight() {
        return Math.max(1, boxes.size()) * STRIDE;
    }

    public int getWidth() {
        return WIDTH;
    }
}
