package vn.motcua.systemtests.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file, as browsers send it. */
final class MultipartBody {

    private static final String BOUNDARY = "----motcua-system-tests-0f4c1d9a";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(String name, String value) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    void add(String name, Paper file) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file.name()
                + "\"\r\nContent-Type: " + file.mediaType() + "\r\n\r\n");
        bytes.writeBytes(file.content());
        write("\r\n");
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        write("--" + BOUNDARY + "--\r\n");
        return bytes.toByteArray();
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
