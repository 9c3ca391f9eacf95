package vn.motcua.web.portal.procedure;

import java.util.List;

/**
 * Một nhóm điều kiện lọc: its values with how many results each would leave, the frequent ones first.
 *
 * @param name of the parameter in the address
 */
public record FacetGroup(String name, String label, List<Value> first, List<Value> others) {

    private static final int AT_ONCE = 6;

    /**
     * @param href the same question with this value, or without it if it is chosen
     */
    public record Value(String label, int count, String href, boolean chosen) {}

    static FacetGroup of(String name, String label, List<Value> values) {
        int shown = Math.min(AT_ONCE, values.size());
        return new FacetGroup(name, label, values.subList(0, shown), values.subList(shown, values.size()));
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /** A condition that narrows the results now, and the address without it. */
    public record Chip(String group, String label, String href) {}
}
