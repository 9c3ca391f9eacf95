package vn.motcua.web.portal.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.motcua.support.domain.HelpKind;

/** Một câu hỏi thường gặp. */
@Named
@RequestScoped
public class QuestionHelpPage extends ArticleReading {

    public QuestionHelpPage() {
        super(HelpKind.QUESTION, "/portal/help/question");
    }
}
