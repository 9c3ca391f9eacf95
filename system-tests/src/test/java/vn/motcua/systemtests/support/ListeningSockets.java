package vn.motcua.systemtests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The addresses on which a process listens, as the Linux kernel tells them. */
public final class ListeningSockets {

    private static final String LISTEN = "0A";
    private static final String IPV4_LOOPBACK_NETWORK = "7F";
    private static final String IPV6_LOOPBACK = "00000000000000000000000001000000";
    private static final String IPV4_LOOPBACK_IN_IPV6 = "0000000000000000FFFF00000100007F";

    private ListeningSockets() {}

    /** The listening addresses that another machine can reach, in the kernel's hexadecimal notation. */
    public static Set<String> beyondLoopback(long pid) {
        Set<String> reachable = new TreeSet<>(all(pid));
        reachable.removeIf(ListeningSockets::isLoopback);
        return reachable;
    }

    public static Set<String> all(long pid) {
        Set<String> inodes = socketsOf(pid);
        Set<String> addresses = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : lines(Path.of("/proc/" + pid + "/net/" + table))) {
                String[] column = line.trim().split("\\s+");
                if (LISTEN.equals(column[3]) && inodes.contains(column[9])) {
                    addresses.add(column[1]);
                }
            }
        }
        return addresses;
    }

    private static boolean isLoopback(String address) {
        String host = address.substring(0, address.indexOf(':'));
        return host.length() == 8
                ? host.endsWith(IPV4_LOOPBACK_NETWORK) // the kernel writes the bytes backwards
                : host.equals(IPV6_LOOPBACK) || host.equals(IPV4_LOOPBACK_IN_IPV6);
    }

    private static Set<String> socketsOf(long pid) {
        Set<String> inodes = new HashSet<>();
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : descriptors) {
                String target = readLink(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return inodes;
    }

    private static String readLink(Path descriptor) throws IOException {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
