package vn.motcua.document.domain;

import vn.motcua.kernel.NotFound;

/** Không có lượt tải lên này: done, forgotten, or somebody else's. */
public class UnknownUpload extends NotFound {

    private static final long serialVersionUID = 1L;
}
