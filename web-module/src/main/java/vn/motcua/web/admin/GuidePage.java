package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.motcua.support.domain.HelpKind;

/** Hướng dẫn: one of them, written, previewed, published and withdrawn. */
@Named
@RequestScoped
public class GuidePage extends ArticleEditing {

    public GuidePage() {
        super(HelpKind.GUIDE, "/admin/guide");
    }
}
