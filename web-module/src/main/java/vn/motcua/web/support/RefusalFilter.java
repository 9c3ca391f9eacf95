package vn.motcua.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.motcua.identity.domain.PermissionDenied;
import vn.motcua.kernel.BusinessRuleViolation;

/** The kinds of "no" for what is downloaded: what {@link RefusalHandler} is for pages. What may not be had is not there. */
@WebFilter(filterName = "refusalFilter", urlPatterns = {"*.pdf", "*.xlsx", "*.csv", "/files/*"})
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (BusinessRuleViolation notToBeHad) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (PermissionDenied denied) {
            refuse(denied, request, response);
        }
    }

    private static void refuse(PermissionDenied denied, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!denied.isForWantOfSigningIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String back = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + "/sign-in?return=" + back);
    }
}
