package vn.motcua.reference.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kho danh mục dùng chung. */
public interface CodeLists {

    Optional<CodeList> find(String code);

    /** @throws UnknownCodeList if there is none with that code */
    CodeList get(String code);

    /** The list, held against other editors until the transaction ends. */
    CodeList lock(String code);

    /** All lists, by name. */
    List<CodeList> all();

    void add(CodeList list);

    /** What the code meant on that day: what a dossier of that day shows. */
    Optional<CodeListEntry> entryOn(String list, String code, LocalDate day);

    /** What can be chosen on that day, in the order of the list. */
    List<CodeListEntry> validOn(String list, LocalDate day);

    /** The entries under another one that can be chosen on that day. */
    List<CodeListEntry> validUnder(String list, String parentCode, LocalDate day);

    /** Entries valid on that day with exactly that name, accents aside. */
    List<CodeListEntry> named(String list, String name, LocalDate day);

    /** Every row that ever was or will be valid, in the order of the list. */
    List<CodeListEntry> everyEntry(String list);

    CodeListEntry entry(long id);

    void add(CodeListEntry entry);

    /** How many entries of each list of entries are valid on the day. */
    Map<String, Long> countsOn(LocalDate day);
}
