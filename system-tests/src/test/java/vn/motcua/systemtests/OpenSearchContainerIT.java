package vn.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.opensearch.OpenSearchProcess;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** A search server that is set by its address is used, missed and used again; nobody finds an error page meanwhile. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenSearchContainerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String MISTYPED = "dang+ky+ket+hom";
    private static final String PLAIN = "k%E1%BA%BFt+h%C3%B4n";
    private static final String MARRIAGE = "Đăng ký kết hôn";
    private static final String BY_PLAIN_WORDS = "chỉ tìm theo đúng chữ trong tên thủ tục";

    @Test
    void a_search_server_may_go_and_come_back_and_may_be_away_when_the_system_starts() {
        try (OpenSearchProcess openSearch = new OpenSearchProcess().start(); Province province = Province.withoutPast()) {
            province.server().with("MOTCUA_SEARCH_URL", openSearch.address());
            province.start();
            awaitIndex(province);
            assertThat(search(province, PLAIN).text()).doesNotContain(BY_PLAIN_WORDS);

            openSearch.kill();
            assertPlainWordsAreFound(province);

            province.server().kill();
            province.server().start();
            assertPlainWordsAreFound(province);

            openSearch.start();
            awaitIndex(province);
        }
    }

    private static void awaitIndex(Province province) {
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1))
                .until(() -> first(search(province, MISTYPED)).contains(MARRIAGE));
    }

    private static void assertPlainWordsAreFound(Province province) {
        PlainPage found = search(province, PLAIN);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).contains(BY_PLAIN_WORDS);
        assertThat(first(found)).contains(MARRIAGE);
        assertThat(province.browser().open("/").status()).isEqualTo(200);
        PlainPage nothing = search(province, MISTYPED);
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.text()).contains(BY_PLAIN_WORDS);
    }

    private static PlainPage search(Province province, String words) {
        return province.browser().open("/portal/procedure/search?q=" + words);
    }

    private static String first(PlainPage results) {
        return results.document().select(".hit .list__title").stream().findFirst().map(title -> title.text()).orElse("");
    }
}
