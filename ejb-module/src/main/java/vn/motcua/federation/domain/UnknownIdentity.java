package vn.motcua.federation.domain;

import vn.motcua.kernel.NotFound;

/** Không có danh tính liên kết này trong tài khoản. */
public class UnknownIdentity extends NotFound {

    private static final long serialVersionUID = 1L;
}
