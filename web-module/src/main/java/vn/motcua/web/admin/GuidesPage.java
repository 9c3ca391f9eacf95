package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.motcua.support.domain.HelpKind;

/** Hướng dẫn: all of them, for editors. */
@Named
@RequestScoped
public class GuidesPage extends ArticleListing {

    public GuidesPage() {
        super(HelpKind.GUIDE);
    }
}
