package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Phần tệp gửi lên không nối tiếp phần trước; the sender asks how far we are and goes on from there. */
public class UploadOutOfStep extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
