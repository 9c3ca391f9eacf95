package vn.motcua.batch.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lần chạy đang làm: the runs at which this node is, known without the database. Where the book says of another one that
 * it is under way here, the database was away when it ended.
 */
@ApplicationScoped
public class RunsAtWork {

    private final Set<Long> runs = ConcurrentHashMap.newKeySet();

    public void add(long runId) {
        runs.add(runId);
    }

    public void remove(long runId) {
        runs.remove(runId);
    }

    public Set<Long> now() {
        return Set.copyOf(runs);
    }
}
