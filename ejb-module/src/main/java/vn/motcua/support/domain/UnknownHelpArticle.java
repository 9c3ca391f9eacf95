package vn.motcua.support.domain;

import vn.motcua.kernel.NotFound;

/** Không có bài này, or it is not shown today. */
public class UnknownHelpArticle extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownHelpArticle() {
        super();
    }
}
