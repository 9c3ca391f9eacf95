package vn.motcua.workflow.domain;

import vn.motcua.kernel.NotFound;

/** Không tìm thấy việc: there is none with this number, or it is not for this person. */
public class UnknownWorkItem extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownWorkItem(long id) {
        super(id);
    }
}
