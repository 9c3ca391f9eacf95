package vn.motcua.search.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import vn.motcua.kernel.Setting;
import vn.motcua.search.application.CurrentThesaurus;
import vn.motcua.search.domain.Fillers;
import vn.motcua.search.domain.SearchEngine;
import vn.motcua.search.domain.VietnameseSearch;

/** Chọn máy tìm kiếm theo cấu hình: Lucene in a folder of this server, unless the address of a search server is set. */
@ApplicationScoped
class ConfiguredSearch {

    @Produces
    @ApplicationScoped
    SearchEngine engine() {
        String server = Setting.MOTCUA_SEARCH_URL.value();
        return server.isBlank()
                ? new LuceneEngine(Path.of(Setting.MOTCUA_SEARCH_DIRECTORY.value()))
                : new OpenSearchEngine(new OpenSearchCalls(server, Setting.MOTCUA_SEARCH_INDEX.value(),
                        Setting.MOTCUA_SEARCH_USER.value(), Setting.MOTCUA_SEARCH_PASSWORD.value()));
    }

    void close(@Disposes SearchEngine engine) {
        engine.close();
    }

    /** No proxy in between: it is asked for every letter that is typed. */
    @Produces
    @Singleton
    VietnameseSearch search(SearchEngine engine, CurrentThesaurus thesaurus) {
        return new VietnameseSearch(engine, thesaurus::get, SpokenFillers.read());
    }
}
