package vn.motcua.reference.domain;

import java.util.List;
import java.util.Optional;

/** Danh mục sửa được: entries wherever they are kept, seen as codes with names. */
public interface EditableList {

    /** Every row that ever was or will be valid, in the order of the list. */
    List<KnownEntry> everyEntry();

    void add(EntryValues values);

    void replace(String key, EntryValues values);

    /** Whether rows of this list begin and end; else they are corrected in place. */
    default boolean hasValidity() {
        return true;
    }

    /** Whether a parent is an entry of the same list. */
    default boolean isItsOwnParent() {
        return true;
    }

    /** What this list does not accept, beyond what no list accepts. */
    default Optional<RowProblem> problemWith(EntryValues values) {
        return Optional.empty();
    }
}
