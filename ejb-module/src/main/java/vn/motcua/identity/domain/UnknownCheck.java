package vn.motcua.identity.domain;

import vn.motcua.kernel.NotFound;

/** Không có lượt xác nhận này. */
public class UnknownCheck extends NotFound {

    private static final long serialVersionUID = 1L;
}
