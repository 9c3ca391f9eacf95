package vn.motcua.systemtests.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentHelper;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentHelper.ServerDeploymentException;
import org.jboss.dmr.ModelNode;

/** The operator's door of a running server: the same operations as the console and the command line. */
public final class Management implements AutoCloseable {

    private final ModelControllerClient client;

    Management(int port) {
        client = ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), port);
    }

    /** The value as it is now, expressions resolved: {@code attribute("/subsystem=ejb3", "statistics-enabled")}. */
    public ModelNode attribute(String address, String name) {
        ModelNode read = operation("read-attribute", address);
        read.get("name").set(name);
        read.get("resolve-expressions").set(true);
        return execute(read);
    }

    public ModelNode resource(String address) {
        ModelNode read = operation("read-resource", address);
        read.get("recursive").set(true);
        read.get("include-runtime").set(true);
        return execute(read);
    }

    /** Runs an operation without parameters, such as {@code reload} or a queue's {@code list-messages-as-json}. */
    public ModelNode invoke(String operation, String address) {
        return execute(operation(operation, address));
    }

    public ModelNode execute(ModelNode operation) {
        try {
            ModelNode answer = client.execute(operation);
            if (!"success".equals(answer.get("outcome").asString())) {
                throw new IllegalStateException(operation + " failed: " + answer.get("failure-description"));
            }
            return answer.get("result");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Deploys, or replaces what runs under that name. */
    public void deploy(String name, Path archive) {
        try (InputStream content = Files.newInputStream(archive)) {
            deploy(name, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void deploy(String name, InputStream content) {
        try {
            new ServerDeploymentHelper(client).deploy(name, content);
        } catch (ServerDeploymentException failed) {
            throw new IllegalStateException("cannot deploy " + name, failed);
        }
    }

    public void undeploy(String name) {
        try {
            new ServerDeploymentHelper(client).undeploy(name);
        } catch (ServerDeploymentException failed) {
            throw new IllegalStateException("cannot undeploy " + name, failed);
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * An operation that takes parameters, to be completed and executed. The address is written as on the command line,
     * without quotes: no name of ours holds a slash.
     */
    public ModelNode operation(String name, String address) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        ModelNode path = operation.get("address").setEmptyList();
        for (String element : address.split("/")) {
            if (!element.isEmpty()) {
                int equals = element.indexOf('=');
                path.add(element.substring(0, equals), element.substring(equals + 1));
            }
        }
        return operation;
    }
}
