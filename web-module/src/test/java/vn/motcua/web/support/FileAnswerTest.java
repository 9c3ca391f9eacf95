package vn.motcua.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.document.application.OpenedDocument;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileAnswerTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, String> asked = new LinkedHashMap<>();
    private final Map<String, Object> answered = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String method = "GET";
    private boolean opened;

    private void send(String type) {
        OpenedDocument document = new OpenedDocument("Đơn.pdf", type, CONTENT.length, "abc", from -> {
            opened = true;
            return new ByteArrayInputStream(Arrays.copyOfRange(CONTENT, (int) from, CONTENT.length));
        });
        answered.put("status", 200);
        try {
            new FileAnswer(document, false).send(request(), response());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String part(String range) {
        asked.put("Range", range);
        send("application/pdf");
        return answered.get("status") + " " + answered.get("Content-Range") + " " + body + " " + answered.get("length");
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, call, arguments) -> switch (call.getName()) {
                    case "getMethod" -> method;
                    case "getHeader" -> asked.get(arguments[0]);
                    default -> throw new UnsupportedOperationException(call.getName());
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class}, (proxy, call, arguments) -> {
                    switch (call.getName()) {
                        case "setHeader" -> answered.put((String) arguments[0], arguments[1]);
                        case "setStatus" -> answered.put("status", arguments[0]);
                        case "setContentType" -> answered.put("type", arguments[0]);
                        case "setContentLengthLong" -> answered.put("length", arguments[0]);
                        case "getOutputStream" -> {
                            return stream();
                        }
                        default -> throw new UnsupportedOperationException(call.getName());
                    }
                    return null;
                });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,   206 bytes 0-0/10 0 1",
        "bytes=2-4,   206 bytes 2-4/10 234 3",
        "bytes=8-,    206 bytes 8-9/10 89 2",
        "bytes=5-999, 206 bytes 5-9/10 56789 5",
        "bytes=-3,    206 bytes 7-9/10 789 3",
        "bytes=-99,   206 bytes 0-9/10 0123456789 10"
    })
    void a_part_is_sent_as_it_was_asked_for(String range, String answer) {
        assertThat(part(range)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=4-2", "bytes=-", "bytes=a-b", "lines=0-1", "bytes=0-1,3-4", "bytes=--1",
        "bytes=99999999999999999999-", "rubbish"})
    void what_is_no_single_range_gets_the_whole(String range) {
        assertThat(part(range)).isEqualTo("200 null 0123456789 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=999-1000", "bytes=-0"})
    void a_part_that_is_not_there_is_refused_with_the_size(String range) {
        asked.put("Range", range);
        send("application/pdf");
        assertThat(answered).containsEntry("status", 416).containsEntry("Content-Range", "bytes */10");
        assertThat(body.size()).isZero();
        assertThat(opened).isFalse();
    }

    @Test
    void a_part_of_something_else_than_the_reader_has_is_the_whole() {
        asked.put("If-Range", "\"other\"");
        assertThat(part("bytes=2-4")).startsWith("200 null 0123456789");
        asked.put("If-Range", "\"abc\"");
        body.reset();
        assertThat(part("bytes=2-4")).startsWith("206 bytes 2-4/10 234");
    }

    @Test
    void the_headers_alone_cost_no_reading() {
        method = "HEAD";
        send("image/png");
        assertThat(opened).isFalse();
        assertThat(body.size()).isZero();
        assertThat(answered).containsEntry("length", 10L).containsEntry("ETag", "\"abc\"")
                .containsEntry("Accept-Ranges", "bytes").containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "no-store").containsEntry("type", "image/png");
        assertThat((String) answered.get("Content-Security-Policy")).contains("default-src 'none'").endsWith("sandbox");
    }

    @Test
    void a_name_breaks_no_header_whatever_is_in_it() {
        assertThat(FileAnswer.disposition("Giấy khai sinh Đặng.pdf", false)).isEqualTo("inline; filename=\"Giay khai sinh Dang.pdf\"; "
                + "filename*=UTF-8''Gi%E1%BA%A5y%20khai%20sinh%20%C4%90%E1%BA%B7ng.pdf");
        assertThat(FileAnswer.disposition("a\"b\r\nSet-Cookie: x=1;../\\😀'%.pdf", true))
                .startsWith("attachment; filename=\"")
                .doesNotContain("\r").doesNotContain("\n").doesNotContain("Set-Cookie:").contains("%F0%9F%98%80")
                .contains("%22").contains("%0D%0A").contains("%27").contains("%25.pdf")
                .matches("attachment; filename=\"[^\"]*\"; filename\\*=UTF-8''[A-Za-z0-9%!#$&+.^_`|~-]+");
    }
}
