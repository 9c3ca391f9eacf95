package vn.motcua.search.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Từ đồng nghĩa không dùng được: nothing is said, nothing is meant, or it is too long. */
public class SynonymNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public SynonymNotUsable(String said) {
        super(said.length() > 60 ? said.substring(0, 60) + "…" : said);
    }
}
