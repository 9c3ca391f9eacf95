package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import vn.motcua.identity.application.Caller;
import vn.motcua.identity.application.Entrance;
import vn.motcua.identity.domain.Actor;

/** Lượt truy cập: what a page may do with the request that it answers, so that pages need not know Faces or servlets. */
@RequestScoped
public class Visit {

    @Inject HttpServletRequest request;
    @Inject Clock clock;

    /** From now on the session belongs to this person. */
    public void signIn(Actor actor) {
        SessionActor.signIn(request, actor);
    }

    /** The password was right, and a code or an enrolment is still asked for. */
    public void await(Entrance entrance) {
        SessionActor.await(request, entrance);
    }

    /** Who waits at the door of this session; null if nobody does. */
    public Entrance entrance() {
        return SessionActor.entranceOf(request, clock.instant());
    }

    /** The same person goes on, for somebody else or for themselves again. */
    public void actAs(Actor actor) {
        SessionActor.actAs(request, actor);
    }

    /** From where it comes, before it is known from whom. */
    public Caller caller() {
        return SessionActor.callerOf(request);
    }

    /** An address of ours that keeps in mind where the person wanted to go; {@code back} may be null or nonsense. */
    public String keeping(String path, String back) {
        String own = OwnPath.orElse(back, null);
        return own == null ? path : path + (path.indexOf('?') < 0 ? "?" : "&") + "return=" + URLEncoder.encode(own, StandardCharsets.UTF_8);
    }

    /** The session of this browser, among all of the person's; null if nobody is signed in. */
    public UUID session() {
        return SessionActor.lineOf(request);
    }

    /** Something was sent, by a page of ours; see {@link CrossSiteFilter}. */
    public boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    /** Sends the browser on to an address of ours. */
    public void goTo(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(request.getContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Where the person wanted to go when the server asked to sign in; null if nowhere. */
    public String wantedPath() {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return refused == null ? null : refused.toString();
    }
}
