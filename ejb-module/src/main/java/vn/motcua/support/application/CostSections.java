package vn.motcua.support.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.FeeReduction;
import vn.motcua.support.application.Reply.Cell;
import vn.motcua.support.application.Reply.Part;
import vn.motcua.support.application.Reply.Row;

/** Phí, lệ phí và thời hạn: what it costs in money and time, each way of handing in on a line of its own. */
final class CostSections {

    private final ProcedureDetails details;
    private final Predicate<String> holds;

    /** @param holds whether what belongs to the case of that key is to be told */
    CostSections(ProcedureDetails details, Predicate<String> holds) {
        this.details = details;
        this.holds = holds;
    }

    List<Part> fees() {
        List<FeeItem> items = details.fees().items().stream().filter(item -> holds.test(item.caseKey())).toList();
        if (details.card().free()) { // as the page of the procedure says it
            return ProcedureSections.titled("fee.title", Part.text(Wording.of("fee.free")));
        }
        if (details.fees().items().isEmpty()) {
            return ProcedureSections.titled("fee.title", Part.text(Wording.of("fee.none")));
        }
        if (items.isEmpty()) {
            return ProcedureSections.titled("fee.title");
        }
        List<String> header = List.of(Wording.of("fee.item"), Wording.of("fee.amount"), Wording.of("fee.channel"),
                Wording.of("fee.note"));
        return ProcedureSections.titled("fee.title", Part.table(header, items.stream().map(item -> row(header, feeName(item),
                item.amount() == null ? Wording.of("fee.notStated") : item.amount().toString(),
                item.channel() == null ? Wording.of("fee.allChannels") : Wording.of("channel." + item.channel()),
                feeNote(item))).toList()));
    }

    /** A charge that is called nothing but "Lệ phí" is not told twice. */
    private static String feeName(FeeItem item) {
        if (item.name() == null || item.name().isBlank()) {
            return Wording.of("fee.title");
        }
        String named = Wording.of("fee.of." + item.kind(), ProcedureSections.shortened(item.name()));
        return named.regionMatches(true, 0, item.name() + ":", 0, item.name().length() + 1) ? item.name() : named;
    }

    private static String feeNote(FeeItem item) {
        List<String> notes = new ArrayList<>();
        if (item.onlyIf() != null) {
            notes.add(Wording.of("fee.onlyIf", item.onlyIf()));
        }
        for (FeeReduction reduction : item.reductions()) {
            notes.add(reduction.percent() == 100
                    ? Wording.of("fee.exemption", reduction.who())
                    : Wording.of("fee.reduction", reduction.percent(), reduction.who()));
        }
        if (item.note() != null && !item.note().isBlank()) {
            notes.add(ProcedureSections.shortened(item.note()));
        }
        return String.join(". ", notes);
    }

    List<Part> times() {
        List<ChannelTerms> terms = details.channels().stream().filter(one -> holds.test(one.caseKey())).toList();
        if (details.channels().isEmpty()) {
            return ProcedureSections.titled("time.title", Part.text(Wording.of("time.none")));
        }
        if (terms.isEmpty()) {
            return ProcedureSections.titled("time.title");
        }
        List<String> header =
                List.of(Wording.of("time.channel"), Wording.of("time.limit"), Wording.of("time.note"));
        List<Row> rows = terms.stream().map(one -> row(header, Wording.of("channel." + one.channel()),
                one.processingTime() == null ? Wording.of("time.notStated") : Wording.time(one.processingTime()),
                one.note() == null ? "" : ProcedureSections.shortened(one.note()))).toList();
        return ProcedureSections.titled("time.title", Part.table(header, rows), Part.text(Wording.of("time.from")));
    }

    private static Row row(List<String> header, String head, String... cells) {
        List<Cell> headed = new ArrayList<>();
        for (int at = 0; at < cells.length; at++) {
            headed.add(new Cell(header.get(at + 1), cells[at]));
        }
        return new Row(head, headed);
    }
}
