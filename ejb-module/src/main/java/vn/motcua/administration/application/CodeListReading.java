package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.Page;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.application.EditableLists;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.CodeListChange;
import vn.motcua.reference.domain.CodeListChanges;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.KnownEntry;
import vn.motcua.reference.domain.UnknownCodeListEntry;

/** Xem danh mục dùng chung: lists, their entries on a day, and what became of them. */
@Stateless
public class CodeListReading {

    static final int PAGE_SIZE = 50;

    @Inject CodeLists lists;
    @Inject CodeListChanges changes;
    @Inject EditableLists editable;
    @Inject EntrySearch search;
    @Inject Clock clock;

    /** The lists whose name or code has these words. */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public List<CodeListCard> lists(String words) {
        String folded = Folded.of(words);
        Map<String, Long> counts = lists.countsOn(today());
        return lists.all().stream()
                .filter(list -> Folded.of(list.name() + " " + list.englishName() + " " + list.code()).contains(folded))
                .map(list -> CodeListCard.of(list, count(list, counts)))
                .toList();
    }

    private long count(CodeList list, Map<String, Long> counts) {
        return switch (list.kind()) {
            case ENTRIES, FORMER_UNITS -> counts.getOrDefault(list.code(), 0L);
            default -> editable.of(list).everyEntry().stream().filter(entry -> entry.values().isValidOn(today())).count();
        };
    }

    @Requires(Permission.MANAGE_CODE_LISTS)
    public CodeListCard list(String code) {
        CodeList list = lists.get(code);
        return CodeListCard.of(list, count(list, lists.countsOn(today())));
    }

    /**
     * @param words in code, name or attributes; null for all
     * @param day on which entries must be valid; null for all that ever were
     * @param from {@link Page#next()} of the page before; null for the first
     */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public Page<EntryCard> entries(String code, String words, LocalDate day, String from) {
        List<KnownEntry> found = search.found(code, words, day);
        int start = Math.min(startOf(from), found.size());
        int end = Math.min(start + PAGE_SIZE, found.size());
        LocalDate today = today();
        return new Page<>(
                found.subList(start, end).stream().map(entry -> EntryCard.of(entry, today)).toList(),
                end < found.size() ? String.valueOf(end) : null,
                found.size(),
                false);
    }

    private static int startOf(String from) {
        return from != null && from.matches("\\d{1,8}") ? Integer.parseInt(from) : 0;
    }

    @Requires(Permission.MANAGE_CODE_LISTS)
    public EntryCard entry(String code, String key) {
        LocalDate today = today();
        return editable.of(lists.get(code)).everyEntry().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(entry -> EntryCard.of(entry, today))
                .orElseThrow(() -> new UnknownCodeListEntry(key));
    }

    /**
     * The newest changes first.
     *
     * @param entryCode null for the whole list
     * @param from {@link Page#next()} of the page before; null for the newest
     */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public Page<ChangeCard> history(String code, String entryCode, String from) {
        Long before = from != null && from.matches("\\d{1,18}") ? Long.valueOf(from) : null;
        List<CodeListChange> newest = changes.newest(lists.get(code).code(), entryCode, before, PAGE_SIZE + 1);
        boolean more = newest.size() > PAGE_SIZE;
        List<CodeListChange> shown = more ? newest.subList(0, PAGE_SIZE) : newest;
        return new Page<>(shown.stream().map(ChangeCard::of).toList(),
                more ? String.valueOf(shown.get(PAGE_SIZE - 1).id()) : null, shown.size(), more);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
