package vn.motcua.web.support;

import java.util.Locale;
import vn.motcua.kernel.BusinessRuleViolation;

/** Lời từ chối, for answers that are no pages. */
public final class ViolationText {

    private ViolationText() {}

    /** @param language as the page has it; Vietnamese if it is none of ours */
    public static String of(BusinessRuleViolation violation, String language) {
        return new Words("en".equals(language) ? Locale.ENGLISH : Locale.forLanguageTag("vi")).violation(violation);
    }
}
