package vn.motcua.web.admin.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/**
 * Các dòng đang sửa trên trang: what was typed, as it was typed. A page without state builds as many rows as the form
 * says that it had, so that adding, moving and removing works without script and loses nothing.
 */
public class RowList {

    private static final int MOST = 300;

    private final String name;
    private List<Map<String, Object>> items;

    /** @param name of the hidden field that says how many rows there are */
    public RowList(String name) {
        this.name = name;
    }

    public List<Map<String, Object>> getItems() {
        if (items == null) {
            items = new ArrayList<>();
            String count = Faces.getRequestParameter(name);
            int rows = count != null && count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), MOST) : 0;
            for (int i = 0; i < rows; i++) {
                items.add(new HashMap<>());
            }
        }
        return items;
    }

    public void clear() {
        items = new ArrayList<>();
    }

    public void put(Map<String, Object> row) {
        items.add(new HashMap<>(row));
    }

    public int getCount() {
        return getItems().size();
    }

    public String getName() {
        return name;
    }

    public void add() {
        if (getCount() < MOST) {
            getItems().add(new HashMap<>());
        }
    }

    public void remove(int row) {
        if (row < getCount()) {
            getItems().remove(row);
        }
    }

    public void up(int row) {
        if (row > 0 && row < getCount()) {
            Collections.swap(getItems(), row, row - 1);
        }
    }

    public void down(int row) {
        up(row + 1);
    }
}
