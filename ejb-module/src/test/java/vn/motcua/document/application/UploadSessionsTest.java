package vn.motcua.document.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.document.domain.FileEmpty;
import vn.motcua.document.domain.FileTooLarge;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadSessionsTest {

    private final UploadSessions sessions = new UploadSessions();

    @Test
    void what_is_too_large_or_empty_is_refused_before_a_byte_of_it_was_sent() {
        assertThatThrownBy(() -> sessions.begin("draft:1:A", "phim.pdf", 2L << 30)).isInstanceOf(FileTooLarge.class);
        assertThatThrownBy(() -> sessions.begin("draft:1:A", "trống.pdf", 0)).isInstanceOf(FileEmpty.class);
        assertThatThrownBy(() -> sessions.begin("draft:1:A", "x.pdf", -5)).isInstanceOf(FileEmpty.class);
    }
}
