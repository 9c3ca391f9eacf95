package vn.motcua.search.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tạm thời chưa tìm kiếm được: the index is being built or its server does not answer. Lists and addresses still work. */
public class SearchUnavailable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public SearchUnavailable() {}

    public SearchUnavailable(Throwable cause) {
        initCause(cause);
    }
}
