package vn.motcua.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Where the figures go. */
final class Report {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Report() {}

    static void line(String format, Object... values) {
        OUT.println(String.format(format, values));
    }
}
