package vn.motcua.sandbox.nationalportal;

import jakarta.json.JsonStructure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Trả lời HTTP: what a door sends back, or that it hangs up instead.
 *
 * @param isHungUp the connection is closed without an answer
 * @param delay how long the door waits before it answers
 */
record Answer(int status, String contentType, byte[] body, boolean isHungUp, Duration delay) {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String HTML = "text/html;charset=UTF-8";

    static Answer json(int status, JsonStructure json) {
        return json(status, Wire.write(json));
    }

    static Answer json(int status, byte[] bytes) {
        return new Answer(status, JSON, bytes, false, Duration.ZERO);
    }

    static Answer html(int status, String page) {
        return new Answer(status, HTML, page.getBytes(StandardCharsets.UTF_8), false, Duration.ZERO);
    }

    static Answer hangUp() {
        return new Answer(0, HTML, new byte[0], true, Duration.ZERO);
    }

    Answer after(Duration pause) {
        return new Answer(status, contentType, body, isHungUp, pause);
    }
}
