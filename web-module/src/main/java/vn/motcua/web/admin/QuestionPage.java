package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.motcua.support.domain.HelpKind;

/** Câu hỏi thường gặp: one of them, written, previewed, published and withdrawn. */
@Named
@RequestScoped
public class QuestionPage extends ArticleEditing {

    public QuestionPage() {
        super(HelpKind.QUESTION, "/admin/question");
    }
}
