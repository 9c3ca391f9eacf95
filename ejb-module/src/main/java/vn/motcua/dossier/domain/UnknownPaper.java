package vn.motcua.dossier.domain;

import vn.motcua.kernel.NotFound;

/** Không có thành phần hồ sơ này: the procedure does not ask for such a paper. */
public class UnknownPaper extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownPaper(String componentCode) {
        super(componentCode);
    }
}
