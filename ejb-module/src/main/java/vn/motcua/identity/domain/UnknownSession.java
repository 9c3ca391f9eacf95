package vn.motcua.identity.domain;

import vn.motcua.kernel.NotFound;

/** Không có phiên đăng nhập này, hoặc không phải của người hỏi. */
public class UnknownSession extends NotFound {

    private static final long serialVersionUID = 1L;
}
