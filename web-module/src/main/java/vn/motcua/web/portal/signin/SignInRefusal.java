package vn.motcua.web.portal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.federation.domain.VisitPurpose;
import vn.motcua.kernel.BusinessRuleViolation;

/** Lời từ chối khi đăng nhập qua bên cung cấp: said on the page where the person can go on. */
final class SignInRefusal {

    static final String WHY = SignInRefusal.class.getName();

    private static final int UNPROCESSABLE = 422;

    private SignInRefusal() {}

    static void show(BusinessRuleViolation why, boolean signedIn, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(WHY, why);
        response.setStatus(UNPROCESSABLE);
        request.getRequestDispatcher(signedIn ? "/portal/account/identities.xhtml" : "/sign-in.xhtml")
                .forward(request, response);
    }

    /** What the address asks for; signing in unless it says something else. */
    static VisitPurpose purpose(String asked) {
        return switch (asked == null ? "" : asked) {
            case "link" -> VisitPurpose.LINK;
            case "confirm" -> VisitPurpose.CONFIRM;
            default -> VisitPurpose.SIGN_IN;
        };
    }
}
