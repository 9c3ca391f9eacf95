package vn.motcua.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.support.domain.HelpKind;

/** Câu hỏi thường gặp cho tìm kiếm. */
@ApplicationScoped
class QuestionSource extends ArticleSource {

    QuestionSource() {
        super(HelpKind.QUESTION);
    }
}
