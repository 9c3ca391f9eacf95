package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Ảnh có kích thước quá lớn: so many pixels that showing it would exhaust a machine. */
public class PictureTooLarge extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PictureTooLarge(DocumentName name, UploadLimits limits) {
        super(name.value(), limits.maxMegapixels());
    }
}
