package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Hồ sơ đã có của con hoặc tổ chức ghi khác lời khai. */
public class PrincipalDiffers extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
