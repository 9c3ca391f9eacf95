package vn.motcua.systemtests.support;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build put the things under test: the server home, the EAR, the partners' stand-in. */
public final class Artifacts {

    private Artifacts() {}

    public static Path serverHome() {
        return built("server.home", "../wildfly-config/target/server");
    }

    public static Path ear() {
        return built("ear.file", "../ear/target/motcua.ear");
    }

    public static Path sandbox() {
        return built("sandbox.file", "../sandbox/target/sandbox.war");
    }

    private static Path built(String property, String besideThisModule) {
        Path path = Path.of(System.getProperty(property, besideThisModule)).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new IllegalStateException(path + " is missing. Build it first: mvn -q -B -DskipTests package");
        }
        return path;
    }
}
