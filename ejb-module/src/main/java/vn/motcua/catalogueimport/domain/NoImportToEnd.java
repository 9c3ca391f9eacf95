package vn.motcua.catalogueimport.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không có đợt nhập nào để kết thúc: none is open, or one is being worked on. */
public class NoImportToEnd extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
