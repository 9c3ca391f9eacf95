package vn.motcua.exchange.application;

import java.io.Serializable;
import java.util.List;
import vn.motcua.exchange.domain.StatusHole;

/** Bảng ánh xạ trạng thái hôm nay, and where it has holes. */
public record StatusTable(List<StatusRow> rows, List<StatusHole> holes) implements Serializable {

    public StatusTable {
        rows = List.copyOf(rows);
        holes = List.copyOf(holes);
    }

    public boolean isComplete() {
        return holes.isEmpty();
    }
}
