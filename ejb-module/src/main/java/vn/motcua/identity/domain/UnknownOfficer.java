package vn.motcua.identity.domain;

import vn.motcua.kernel.NotFound;

/** Không có cán bộ này. */
public class UnknownOfficer extends NotFound {

    private static final long serialVersionUID = 1L;
}
