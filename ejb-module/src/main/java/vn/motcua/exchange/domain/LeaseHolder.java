package vn.motcua.exchange.domain;

/**
 * Người đang giữ luồng gửi: one call of one run of one server. A server that starts again knows that the leases of its
 * earlier runs are void, and need not wait for them to end.
 *
 * @param node name of the server
 * @param run differs each time the server starts
 * @param call differs with each call
 */
public record LeaseHolder(String node, String run, String call) {

    boolean is(String text) {
        return text().equals(text);
    }

    boolean outlives(String text) {
        return text.startsWith(node + "/") && !text.startsWith(node + "/" + run + "/");
    }

    public String text() {
        return node + "/" + run + "/" + call;
    }
}
