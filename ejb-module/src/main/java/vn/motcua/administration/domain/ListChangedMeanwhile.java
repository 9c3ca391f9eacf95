package vn.motcua.administration.domain;

import vn.motcua.kernel.ChangedMeanwhile;

/** Danh mục vừa được người khác sửa: what was shown is no longer what is there. */
public class ListChangedMeanwhile extends ChangedMeanwhile {

    private static final long serialVersionUID = 1L;
}
