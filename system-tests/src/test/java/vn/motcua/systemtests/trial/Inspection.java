package vn.motcua.systemtests.trial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.sandbox.nationalportal.Delivery;
import vn.motcua.sandbox.nationalportal.NationalPortal;
import vn.motcua.systemtests.support.Books;

/**
 * Kiểm tra sau sự cố: what must be true whatever happened. Computed from the tables and from what the National Portal
 * received, with nothing of the application's own code. An empty list of findings is a pass.
 */
public final class Inspection {

    /** Mã trạng thái quốc gia, as the National Portal publishes them. */
    private static final Map<String, String> NATIONAL = Map.of(
            "SUBMITTED", "1", "RECEIVED", "2", "REFUSED", "3", "IN_PROCESSING", "4", "AWAITING_SUPPLEMENT", "5",
            "AWAITING_PAYMENT", "6", "WITHDRAWN", "7", "STOPPED", "8", "RESOLVED", "9", "DELIVERED", "10");

    private final Books books;
    private final NationalPortal portal;
    private final Acknowledgements told;
    private final List<String> findings = new ArrayList<>();

    public Inspection(Books books, NationalPortal portal, Acknowledgements told) {
        this.books = books;
        this.portal = portal;
        this.told = told;
    }

    public List<String> findings() {
        findings.addAll(told.surprises());
        whatPeopleWereToldStands();
        codesCountWithoutGap();
        eventsCountWithoutGap();
        clocksStartOnce();
        theOutboxIsEmpty();
        thePartnerKnowsEveryEventOnceAndInOrder();
        auditChainsHold();
        return List.copyOf(findings);
    }

    private void whatPeopleWereToldStands() {
        Map<String, String> codes = pairs("select id, code from dossier where code is not null");
        told.codeOfDraft().forEach((draft, code) ->
                mustBe(code.equals(codes.get(draft)), "told " + code + " for draft " + draft + ", kept: " + codes.get(draft)));
        Map<String, String> receptions =
                pairs("select code, count(*) from dossier_event where act = 'RECEIVE' group by code");
        told.received().forEach(code ->
                mustBe("1".equals(receptions.get(code)), code + " was received " + receptions.get(code) + " times"));
    }

    /** 1, 2, 3 ... for every agency and day, and the counter stands at the last. */
    private void codesCountWithoutGap() {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        for (List<String> row : books.read("select code from dossier where code is not null")) {
            int dash = row.get(0).lastIndexOf('-');
            numbers.computeIfAbsent(row.get(0).substring(0, dash), key -> new ArrayList<>())
                    .add(Integer.valueOf(row.get(0).substring(dash + 1)));
        }
        numbers.forEach((agencyAndDay, found) -> mustBe(
                found.stream().sorted().toList().equals(IntStream.rangeClosed(1, found.size()).boxed().toList()),
                "codes of " + agencyAndDay + ": " + found.stream().sorted().toList()));
    }

    private void eventsCountWithoutGap() {
        Map<String, String> counts = pairs("select code, event_count from dossier where code is not null");
        Map<String, String> last = pairs("select code, max(event_no) from dossier_event group by code");
        Map<String, String> kept = pairs("select code, count(*) from dossier_event group by code");
        counts.forEach((code, count) -> mustBe(count.equals(last.get(code)) && count.equals(kept.get(code)),
                code + " says " + count + " events, has " + kept.get(code) + " up to " + last.get(code)));
    }

    private void clocksStartOnce() {
        Map<String, String> starts = pairs("select d.code, count(c.line_no) from dossier d left join clock_entry c"
                + " on c.dossier_id = d.id and c.kind = 'STARTED' where d.code is not null group by d.code");
        Map<String, String> receptions =
                pairs("select code, count(*) from dossier_event where act = 'RECEIVE' group by code");
        starts.forEach((code, count) -> mustBe(count.equals(receptions.getOrDefault(code, "0")),
                "the clock of " + code + " started " + count + " times"));
    }

    private void theOutboxIsEmpty() {
        books.read("select subject, subject_sequence, state from outbound_message where state <> 'DELIVERED'")
                .forEach(row -> findings.add("not delivered: " + row));
        Map<String, String> events = pairs("select code, count(*) from dossier_event group by code");
        Map<String, String> messages = pairs("select subject, count(*) from outbound_message group by subject");
        mustBe(events.equals(messages), "events " + events.size() + " and messages " + messages.size() + " differ");
    }

    private void thePartnerKnowsEveryEventOnceAndInOrder() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        books.read("select code, to_status from dossier_event order by code, event_no").forEach(row ->
                expected.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(NATIONAL.get(row.get(1))));
        expected.forEach((code, states) -> {
            List<Delivery> deliveries = portal.deliveriesFor(code);
            List<String> heard = deliveries.stream()
                    .filter(delivery -> !delivery.repeated() && !delivery.updating())
                    .map(Delivery::status)
                    .collect(Collectors.toCollection(ArrayList::new));
            deliveries.stream()
                    .filter(delivery -> !delivery.repeated() && delivery.updating())
                    .map(Delivery::status)
                    .forEach(heard::add);
            mustBe(withoutRepetition(heard).equals(withoutRepetition(states)),
                    "the partner heard " + heard + " of " + code + ", which went through " + states);
            mustBe(deliveries.stream().noneMatch(Delivery::outOfOrder), code + " arrived out of order");
        });
        Set<String> known = portal.dossiers().stream().map(dossier -> dossier.code()).collect(Collectors.toSet());
        mustBe(known.equals(expected.keySet()), "the partner knows " + known.size() + " dossiers of " + expected.size());
    }

    /** One state may be told in several messages; what counts is that none is skipped or comes back. */
    private static List<String> withoutRepetition(List<String> states) {
        List<String> changes = new ArrayList<>();
        for (String state : states) {
            if (changes.isEmpty() || !changes.get(changes.size() - 1).equals(state)) {
                changes.add(state);
            }
        }
        return changes;
    }

    private void auditChainsHold() {
        Map<String, List<String>> last = new HashMap<>();
        for (List<String> line : books.read("select chain, line_no, subject,"
                + " cast(extract(epoch from happened_at) * 1000 as bigint), actor_kind, actor_id, action, outcome,"
                + " previous_hash, hash from audit_entry order by chain, line_no")) {
            List<String> before = last.put(line.get(0), line);
            int number = before == null ? 1 : Integer.parseInt(before.get(1)) + 1;
            String previous = before == null ? "" : before.get(9);
            String content = String.join("\u001f", previous, line.get(0), line.get(2), line.get(1), line.get(3),
                    line.get(4), line.get(5), line.get(6), line.get(7));
            mustBe(line.get(1).equals(String.valueOf(number)) && line.get(8).equals(previous)
                    && line.get(9).equals(hash(content)), "audit chain broken at " + line);
        }
        Map<String, String> acts = pairs("select code, count(*) from dossier_event group by code");
        Map<String, String> lines = pairs("select chain, count(*) from audit_entry where outcome = 'DONE'"
                + " and chain not like 'apart:%' group by chain");
        acts.forEach((code, count) -> mustBe(count.equals(lines.get(code)),
                code + " has " + count + " acts and " + lines.get(code) + " audit lines"));
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> pairs(String question) {
        return books.read(question).stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }

    private void mustBe(boolean holds, String otherwise) {
        if (!holds) {
            findings.add(otherwise);
        }
    }
}
