package vn.motcua.procedure.domain;

import vn.motcua.kernel.NotFound;

/** Không có quy trình này. */
public class UnknownProcess extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownProcess(String key) {
        super(key);
    }
}
