package vn.motcua.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Nonce mới cho trang trả lời một biểu mẫu. PrimeFaces expects every form to send the nonce of its page back, which only
 * its own script does. A form that is sent without that script is answered with a whole new page, so it gets a new nonce.
 */
@WebFilter(filterName = "pageNonceFilter", urlPatterns = "/*")
public class PageNonceFilter extends HttpFilter {

    static final String NONCE = "primefaces.nonce";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isWholePage = request.getMethod().equals("POST") && request.getHeader("Faces-Request") == null;
        chain.doFilter(isWholePage ? new WithNewNonce(request) : request, response);
    }

    private static final class WithNewNonce extends HttpServletRequestWrapper {

        private final String nonce = Base64.getEncoder()
                .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        private WithNewNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return name.equals(NONCE) ? nonce : super.getParameter(name);
        }
    }
}
