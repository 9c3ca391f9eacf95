package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.motcua.kernel.BusinessRuleViolation;

/** Trang báo tệp chưa mở được: why, and what to do. */
@Named
@RequestScoped
public class FileRefusedPage {

    static final String REFUSAL = FileRefusedPage.class.getName();

    @Inject HttpServletRequest request;
    @Inject Words words;

    public String getText() {
        BusinessRuleViolation refusal = (BusinessRuleViolation) request.getAttribute(REFUSAL);
        return refusal == null ? "" : words.violation(refusal);
    }
}
