package vn.motcua.systemtests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.sandbox.nationalportal.NationalPortal;
import vn.motcua.sandbox.nationalportal.NationalPortalServer;
import vn.motcua.systemtests.probe.ProbeWar;

/**
 * The whole system at work: the built EAR with the demo province in a server of its own, beside a National Portal that
 * runs in the test's process and so outlives the server.
 */
public final class Province implements AutoCloseable {

    /** Shared by all demo accounts, see {@code accounts.txt}. */
    public static final String PASSWORD = "MotCua@2026";

    private final Path portalStorage;
    private final NationalPortalServer portal;
    private final ServerProcess server;
    private final Books books;

    private Province(int dossiersOfThePast) {
        try {
            portalStorage = Files.createTempDirectory("motcua-national-portal-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        portal = NationalPortalServer.start(0, portalStorage);
        server = ServerProcess.fresh()
                .with("MOTCUA_DEMO", "true")
                .with("MOTCUA_DEMO_DOSSIERS", String.valueOf(dossiersOfThePast))
                .with("MOTCUA_NATIONAL_PORTAL_URL", portal.address().toString())
                .deploying("motcua.ear", Artifacts.ear())
                .deploying("probe.war", ProbeWar.archive());
        books = Books.through(server);
    }

    /** Accounts, agencies and procedures, but nobody filed anything yet. */
    public static Province withoutPast() {
        return new Province(0);
    }

    public static Province withPast(int dossiers) {
        return new Province(dossiers);
    }

    /** On a PostgreSQL of this machine instead of the embedded database. */
    public Province onPostgres(int port) {
        server.with("MOTCUA_DB_DRIVER", "postgresql")
                .with("MOTCUA_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres")
                .with("MOTCUA_DB_USER", "postgres")
                .with("MOTCUA_DB_PASSWORD", "postgres");
        return this;
    }

    public Province start() {
        server.start();
        return this;
    }

    public ServerProcess server() {
        return server;
    }

    /** What the National Portal has received, and how it behaves. */
    public NationalPortal portal() {
        return portal.portal();
    }

    /** The tables, read past the application. */
    public Books books() {
        return books;
    }

    public PlainBrowser browser() {
        return new PlainBrowser(server.http("/"));
    }

    @Override
    public void close() {
        server.close();
        portal.close();
        Directories.delete(portalStorage);
    }
}
