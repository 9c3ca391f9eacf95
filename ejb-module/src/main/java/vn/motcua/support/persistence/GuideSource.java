package vn.motcua.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.support.domain.HelpKind;

/** Hướng dẫn cho tìm kiếm. */
@ApplicationScoped
class GuideSource extends ArticleSource {

    GuideSource() {
        super(HelpKind.GUIDE);
    }
}
