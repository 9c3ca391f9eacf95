package vn.motcua.catalogueimport.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Đợt nhập danh mục trước chưa xong. */
public class ImportUnderWay extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
