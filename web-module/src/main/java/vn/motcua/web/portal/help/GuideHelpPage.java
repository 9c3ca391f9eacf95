package vn.motcua.web.portal.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.motcua.support.domain.HelpKind;

/** Một hướng dẫn. */
@Named
@RequestScoped
public class GuideHelpPage extends ArticleReading {

    public GuideHelpPage() {
        super(HelpKind.GUIDE, "/portal/help/guide");
    }
}
