package vn.motcua.support.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Liên kết không dùng được: only addresses that begin with https and codes of procedures may be linked. */
public class HelpLinkRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public HelpLinkRefused(String link) {
        super(link);
    }
}
