package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.motcua.support.domain.HelpKind;

/** Câu hỏi thường gặp: all of them, for editors. */
@Named
@RequestScoped
public class QuestionsPage extends ArticleListing {

    public QuestionsPage() {
        super(HelpKind.QUESTION);
    }
}
