package vn.motcua.systemtests.probe;

import java.io.InputStream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Packs the servlets of this package into {@code probe.war}, which answers under {@code /probe}. */
public final class ProbeWar {

    private static final String EMPTY_JOB =
            """
            <job id="probe-job" version="2.0" xmlns="https://jakarta.ee/xml/ns/jakartaee">
                <step id="nothing">
                    <batchlet ref="vn.motcua.systemtests.probe.NothingToDo"/>
                </step>
            </job>
            """;

    private ProbeWar() {}

    public static InputStream archive() {
        return ShrinkWrap.create(WebArchive.class, "probe.war")
                .addClasses(
                        BatchServlet.class,
                        DatabaseServlet.class,
                        FaultServlet.class,
                        GripServlet.class,
                        HelloServlet.class,
                        MessagesServlet.class,
                        NothingToDo.class,
                        RowsServlet.class)
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"annotated\"/>"), "beans.xml")
                .addAsResource(new StringAsset(EMPTY_JOB), "META-INF/batch-jobs/probe-job.xml")
                .as(ZipExporter.class)
                .exportAsInputStream();
    }
}
