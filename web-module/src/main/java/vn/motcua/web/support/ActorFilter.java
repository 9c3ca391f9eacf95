package vn.motcua.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.identity.application.CurrentActor;

/** Says, for the length of a request, on whose behalf everything happens. */
@WebFilter(filterName = "actorFilter", urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ActorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject transient CurrentActor current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Thrown thrown = current.as(SessionActor.of(request), () -> {
            try {
                chain.doFilter(request, response);
                return Thrown.NOTHING;
            } catch (IOException e) {
                return new Thrown(e, null);
            } catch (ServletException e) {
                return new Thrown(null, e);
            }
        });
        thrown.again();
    }

    /** Carries a checked exception out of a lambda that may not throw it. */
    private record Thrown(IOException io, ServletException servlet) {

        static final Thrown NOTHING = new Thrown(null, null);

        void again() throws IOException, ServletException {
            if (io != null) {
                throw io;
            }
            if (servlet != null) {
                throw servlet;
            }
        }
    }
}
