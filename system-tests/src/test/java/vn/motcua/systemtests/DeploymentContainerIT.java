package vn.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.Artifacts;

/** The EAR as the build made it, deployed by Arquillian without a change. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeploymentContainerIT {

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, Artifacts.ear().toFile());
    }

    @Test
    void the_ear_runs_in_the_server_that_we_ship(@ArquillianResource ManagementClient server) throws IOException {
        ModelNode status = new ModelNode();
        status.get("operation").set("read-attribute");
        status.get("address").add("deployment", "motcua.ear");
        status.get("name").set("status");

        ModelNode answer = server.getControllerClient().execute(status);

        assertThat(answer.get("result").asString()).isEqualTo("OK");
    }
}
