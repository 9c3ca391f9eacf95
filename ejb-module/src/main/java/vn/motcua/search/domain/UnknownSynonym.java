package vn.motcua.search.domain;

import vn.motcua.kernel.NotFound;

/** Không có từ đồng nghĩa này. */
public class UnknownSynonym extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownSynonym(long id) {
        super(id);
    }
}
