package vn.motcua.identity.domain;

import vn.motcua.kernel.NotFound;

/** Không có việc đại diện, ủy quyền này. */
public class UnknownRepresentation extends NotFound {

    private static final long serialVersionUID = 1L;
}
