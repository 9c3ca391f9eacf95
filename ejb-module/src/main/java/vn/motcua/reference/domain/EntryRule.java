package vn.motcua.reference.domain;

import java.util.Optional;

/** Quy tắc riêng của một danh mục: what a feature above expects of a list whose entries it gives a meaning. */
public interface EntryRule {

    /** Code of the list. */
    String list();

    Optional<RowProblem> problemWith(EntryValues values);
}
