package vn.motcua.search.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.opensearch.OpenSearchProcess;
import vn.motcua.search.domain.Hit;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.SearchUnavailable;

class OpenSearchEngineIT extends OpenSearchEngineCases {

    private static final OpenSearchProcess SERVER = new OpenSearchProcess();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    String address() {
        return SERVER.address();
    }

    @BeforeEach
    @Override
    void fill() {
        new OpenSearchCalls(address(), "motcua", "", "").jsonIfThere("DELETE", "");
        super.fill();
    }

    @Test
    void killed_it_is_one_clear_answer_and_back_again_it_knows_what_it_knew() {
        SERVER.kill();
        assertThatThrownBy(() -> SmallCatalogue.over(engine).find(SearchQuestion.of("kết hôn")))
                .isInstanceOf(SearchUnavailable.class);

        OpenSearchEngine begunMeanwhile = engine();
        SERVER.start();

        assertThat(begunMeanwhile.isBuilt()).isTrue();
        assertThat(engine.mark()).isEqualTo(SmallCatalogue.MARK);
        assertThat(SmallCatalogue.over(engine).find(SearchQuestion.of("ket hon")).hits()).first().extracting(Hit::id)
                .isEqualTo("1.000001");
    }
}
