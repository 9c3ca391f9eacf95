package vn.motcua.search.gateway;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.SearchUnavailable;

class OpenSearchEngineTest extends OpenSearchEngineCases {

    private StandInOpenSearch server;

    @BeforeEach
    @Override
    void fill() {
        try {
            server = new StandInOpenSearch();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        super.fill();
    }

    @Override
    String address() {
        return server.address();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_server_that_is_down_or_talks_nonsense_is_one_clear_answer() {
        server.broken = true;
        assertThatThrownBy(() -> SmallCatalogue.over(engine).find(SearchQuestion.of("kết hôn")))
                .isInstanceOf(SearchUnavailable.class);
        server.close();
        assertThatThrownBy(() -> SmallCatalogue.over(engine).find(SearchQuestion.of("kết hôn")))
                .isInstanceOf(SearchUnavailable.class);
    }
}
