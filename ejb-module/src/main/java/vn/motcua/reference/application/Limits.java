package vn.motcua.reference.application;

import java.util.Optional;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.Objection;
import vn.motcua.reference.domain.RowProblem;

/** Giới hạn độ dài của những danh mục có bảng riêng. */
final class Limits {

    private Limits() {}

    static Optional<RowProblem> problemOf(EntryValues values, int longestCode, int longestName) {
        if (values.code().length() > longestCode) {
            return Optional.of(new RowProblem(EntryColumn.CODE, Objection.TOO_LONG, values.code()));
        }
        return values.name().length() > longestName
                ? Optional.of(new RowProblem(EntryColumn.NAME, Objection.TOO_LONG, values.name()))
                : Optional.empty();
    }
}
