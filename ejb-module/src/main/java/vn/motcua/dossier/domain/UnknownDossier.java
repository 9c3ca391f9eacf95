package vn.motcua.dossier.domain;

import vn.motcua.kernel.NotFound;

/** Không tìm thấy hồ sơ: there is none with this code, or it is not for this person to see. */
public class UnknownDossier extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownDossier(String code) {
        super(code);
    }
}
