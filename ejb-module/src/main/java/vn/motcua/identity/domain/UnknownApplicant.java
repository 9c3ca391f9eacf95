package vn.motcua.identity.domain;

import vn.motcua.kernel.NotFound;

/** Không có thông tin người nộp hồ sơ. */
public class UnknownApplicant extends NotFound {

    private static final long serialVersionUID = 1L;
}
