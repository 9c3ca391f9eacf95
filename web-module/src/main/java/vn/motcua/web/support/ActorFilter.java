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
import vn.motcua.federation.application.FederatedSignOut;
import vn.motcua.identity.application.ActingFor;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;

/** Says, for the length of a request, on whose behalf everything happens. */
@WebFilter(filterName = "actorFilter", urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ActorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject transient CurrentActor current;
    @Inject transient FederatedSignOut federated;
    @Inject transient ActingFor actingFor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isAPage(request)) {
            SessionActor.leaveIfEnded(request);
            endWhatEndedElsewhere(request);
            if (representationEnded(request)) {
                response.sendRedirect(request.getContextPath() + "/portal/account/acting?ended=true");
                return;
            }
        }
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

    /** Who signed out at the provider is signed out here, on whatever server of ours. */
    private void endWhatEndedElsewhere(HttpServletRequest request) {
        ProviderSession session = SessionActor.providerOf(request);
        if (session != null && federated.isOver(session.key())) {
            SessionActor.signOut(request);
        }
    }

    /** Scripts and pictures are everybody's. */
    private static boolean isAPage(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && !request.getRequestURI().startsWith(request.getContextPath() + RESOURCES);
    }

    /** Who acts for somebody else may do so only as long as that stands; then they are themselves again. */
    private boolean representationEnded(HttpServletRequest request) {
        Actor acting = SessionActor.of(request);
        if (!acting.isRepresenting()) {
            return false;
        }
        Actor allowed = actingFor.stillAllowed(acting);
        if (allowed.isRepresenting()) {
            return false;
        }
        SessionActor.actAs(request, allowed);
        return true;
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
