package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Đã đăng xuất; takes the browser on to the provider if the person is signed in there too. */
@Named
@RequestScoped
public class SignedOutPage {

    static final String NEXT = SignedOutPage.class.getName() + ".next";

    @Inject HttpServletRequest request;

    /** Null if there is nothing more to end. */
    public String getNext() {
        Object next = request.getAttribute(NEXT);
        return next == null ? null : next.toString();
    }
}
