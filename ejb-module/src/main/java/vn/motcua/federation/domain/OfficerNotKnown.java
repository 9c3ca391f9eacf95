package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không có tài khoản cán bộ ứng với danh tính này: nobody becomes an officer by signing in. */
public class OfficerNotKnown extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public OfficerNotKnown(String provider) {
        super(provider);
    }
}
