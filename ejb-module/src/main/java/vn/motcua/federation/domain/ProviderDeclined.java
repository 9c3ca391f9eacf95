package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Bên cung cấp định danh, hoặc chính người dùng, đã từ chối. */
public class ProviderDeclined extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProviderDeclined(String provider) {
        super(provider);
    }
}
