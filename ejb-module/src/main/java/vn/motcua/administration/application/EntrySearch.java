package vn.motcua.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.Folded;
import vn.motcua.reference.application.EditableLists;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.KnownEntry;

/** Tìm mục trong danh mục, by words and by day, for the page and for the file that is taken from it. */
@ApplicationScoped
class EntrySearch {

    @Inject CodeLists lists;
    @Inject EditableLists editable;

    /**
     * @param words in code, name or attributes; null for all
     * @param day on which entries must be valid; null for all that ever were
     */
    List<KnownEntry> found(String code, String words, LocalDate day) {
        String folded = Folded.of(words);
        return editable.of(lists.get(code)).everyEntry().stream()
                .filter(entry -> day == null || entry.values().isValidOn(day))
                .filter(entry -> folded.isEmpty() || searched(entry.values()).contains(folded))
                .toList();
    }

    private static String searched(EntryValues values) {
        return Folded.of(values.code() + " " + values.name() + " " + values.englishName() + " "
                + values.attributes().values().values());
    }
}
