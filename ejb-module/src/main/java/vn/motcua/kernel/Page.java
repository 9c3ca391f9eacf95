package vn.motcua.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * Một trang danh sách, read by key: {@code next} is where the following page starts, or null at the end.
 *
 * @param total how many there are in all, counted up to a cap; {@code capped} says that there are more
 */
public record Page<T>(List<T> items, String next, int total, boolean capped) implements Serializable {

    public Page {
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
