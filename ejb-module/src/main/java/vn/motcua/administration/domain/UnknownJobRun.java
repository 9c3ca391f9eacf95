package vn.motcua.administration.domain;

import vn.motcua.kernel.NotFound;

/** Không tìm thấy lần chạy. */
public class UnknownJobRun extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownJobRun(long number) {
        super(number);
    }
}
