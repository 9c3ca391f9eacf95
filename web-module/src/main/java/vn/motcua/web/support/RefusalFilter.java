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
import vn.motcua.document.domain.FileBeingScanned;
import vn.motcua.document.domain.FileInfected;
import vn.motcua.document.domain.FileStoreAway;
import vn.motcua.document.domain.FileUnscannable;
import vn.motcua.identity.domain.PermissionDenied;
import vn.motcua.kernel.BusinessRuleViolation;

/** The kinds of "no" for what is downloaded: what {@link RefusalHandler} is for pages. What may not be had is not there. */
@WebFilter(filterName = "refusalFilter", urlPatterns = {"*.pdf", "*.xlsx", "*.csv", "/files/*"})
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LOCKED = 423;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (FileBeingScanned | FileInfected | FileUnscannable notOpened) {
            request.setAttribute(FileRefusedPage.REFUSAL, notOpened);
            response.setHeader("X-Frame-Options", "SAMEORIGIN"); // officers look at papers in a frame of the dossier
            response.sendError(LOCKED);
        } catch (FileStoreAway later) {
            request.setAttribute(FileRefusedPage.REFUSAL, later);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
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
