package vn.motcua.systemtests.support;

import org.jboss.dmr.ModelNode;

/** How many statements the application has had prepared since it was deployed, timers and relay included. */
public final class SqlStatements {

    private SqlStatements() {}

    public static long preparedIn(ServerProcess server) {
        ModelNode read = new ModelNode();
        read.get("operation").set("read-attribute");
        read.get("address")
                .add("deployment", "motcua.ear")
                .add("subdeployment", "ejb-module.jar")
                .add("subsystem", "jpa")
                .add("hibernate-persistence-unit", "motcua.ear/ejb-module.jar#motcua");
        read.get("name").set("prepared-statement-count");
        return server.management().execute(read).asLong();
    }
}
