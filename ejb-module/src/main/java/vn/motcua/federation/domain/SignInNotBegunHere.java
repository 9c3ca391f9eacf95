package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Lượt đăng nhập này đã quá hạn, đã dùng rồi, hoặc bắt đầu ở trình duyệt khác. */
public class SignInNotBegunHere extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
