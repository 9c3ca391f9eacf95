package vn.motcua.notification.domain;

import vn.motcua.kernel.NotFound;

/** Không có thông báo này. */
public class UnknownNotice extends NotFound {

    private static final long serialVersionUID = 1L;
}
