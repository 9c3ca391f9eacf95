package vn.motcua.identity.domain;

import vn.motcua.kernel.NotFound;

/** Không có tài khoản tại đây: whoever came by an identity provider has no password of ours. */
public class UnknownAccount extends NotFound {

    private static final long serialVersionUID = 1L;
}
