package vn.motcua.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class UploadLimitsTest {

    private static final UploadLimits TEN_BYTES = new UploadLimits(10, 1);

    private static InputStream guarded(int size) {
        return TEN_BYTES.guarding(new ByteArrayInputStream(new byte[size]), new DocumentName("Đơn.pdf"));
    }

    @Test
    void a_file_of_exactly_the_limit_passes() throws IOException {
        assertThat(guarded(10).readAllBytes()).hasSize(10);
    }

    @Test
    void reading_one_byte_past_the_limit_is_refused() {
        assertThatThrownBy(() -> guarded(11).readAllBytes())
                .isInstanceOfSatisfying(FileTooLarge.class, answer ->
                        assertThat(answer.arguments()).containsExactly("Đơn.pdf", 1L));
    }

    @Test
    void reading_byte_by_byte_is_no_way_around() {
        InputStream content = guarded(11);
        assertThatThrownBy(() -> {
            while (content.read() >= 0) {
                // on
            }
        }).isInstanceOf(FileTooLarge.class);
    }

    @Test
    void ten_megabytes_by_default() {
        assertThat(UploadLimits.DEFAULT.maxMegabytes()).isEqualTo(10);
    }
}
