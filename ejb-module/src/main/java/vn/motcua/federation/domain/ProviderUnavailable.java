package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không kết nối được với bên cung cấp định danh. */
public class ProviderUnavailable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProviderUnavailable(String provider) {
        super(provider);
    }
}
