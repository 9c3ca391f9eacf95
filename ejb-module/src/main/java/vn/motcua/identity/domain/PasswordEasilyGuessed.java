package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mật khẩu quá phổ biến: it is on the list that guessers begin with. */
public class PasswordEasilyGuessed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
