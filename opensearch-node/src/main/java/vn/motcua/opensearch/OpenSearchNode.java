package vn.motcua.opensearch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/** OpenSearch một nút: the released server on loopback, with the modules that a distribution always has and we ask for. */
public final class OpenSearchNode extends Node {

    private OpenSearchNode(Settings settings) {
        super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "one"),
                List.of(Netty4Plugin.class, ReindexPlugin.class), true);
    }

    /**
     * Runs until it is killed.
     *
     * @param arguments the port for HTTP, and the folder where it keeps its data
     */
    public static void main(String[] arguments) throws Exception {
        try (Node node = new OpenSearchNode(Settings.builder()
                .put("cluster.name", "motcua-tests")
                .put("node.name", "one")
                .put("path.home", Path.of(arguments[1]).toString())
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[0])
                .put("http.type", "netty4")
                .put("transport.port", "0")
                .put("transport.type", "netty4")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build())) {
            node.start();
            new CountDownLatch(1).await();
        }
    }
}
