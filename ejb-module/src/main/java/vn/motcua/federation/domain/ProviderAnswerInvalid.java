package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Câu trả lời của bên cung cấp định danh không đúng: what exactly goes into the log, not to the person. */
public class ProviderAnswerInvalid extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProviderAnswerInvalid(String provider) {
        super(provider);
    }
}
