package vn.motcua.administration.domain;

import vn.motcua.kernel.NotFound;

/** Không có tác vụ này. */
public class UnknownJob extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownJob(String job) {
        super(job);
    }
}
