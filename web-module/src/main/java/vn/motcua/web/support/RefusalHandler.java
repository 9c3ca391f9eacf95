package vn.motcua.web.support;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import vn.motcua.identity.domain.PermissionDenied;
import vn.motcua.identity.domain.TooManyTries;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.ChangedMeanwhile;
import vn.motcua.kernel.NotFound;

/**
 * Translates the kinds of "no". A broken rule is a message on the page where it was broken, a missing permission leads to
 * sign-in or to the page that says so, what does not exist is 404. Anything else is a fault and goes on to the error page.
 * Because of this class no page bean catches anything.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var context = queued.next().getContext();
            if (answered(context.getException(), context.getContext())) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(Throwable thrown, FacesContext faces) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound missing && !faces.isPostback()) {
                answer(missing, faces);
                return true;
            }
            if (cause instanceof BusinessRuleViolation violation) {
                tell(violation, faces);
                setStatus(faces, violation);
                return true;
            }
            if (cause instanceof PermissionDenied denied) {
                refuse(denied, faces);
                return true;
            }
            if (cause instanceof OptimisticLockException) { // found out only when the transaction ended
                ChangedMeanwhile stale = new ChangedMeanwhile();
                tell(stale, faces);
                setStatus(faces, stale);
                return true;
            }
        }
        return false;
    }

    /** A page that named the field where the person typed answers itself; any other is not there. */
    private static void answer(NotFound missing, FacesContext faces) {
        tell(missing, faces);
        if (PageMessages.subject(faces) == null) {
            sendError(faces, HttpServletResponse.SC_NOT_FOUND);
        } else {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void tell(BusinessRuleViolation violation, FacesContext faces) {
        String text = Words.of(faces).violation(violation);
        faces.addMessage(PageMessages.subject(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
    }

    private static void setStatus(FacesContext faces, BusinessRuleViolation violation) {
        ExternalContext external = faces.getExternalContext();
        if (!faces.getPartialViewContext().isAjaxRequest() && !external.isResponseCommitted()) {
            external.setResponseStatus(statusOf(violation));
        }
    }

    private static int statusOf(BusinessRuleViolation violation) {
        if (violation instanceof TooManyTries) {
            return TOO_MANY_REQUESTS;
        }
        return violation instanceof ChangedMeanwhile ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE;
    }

    private static void refuse(PermissionDenied denied, FacesContext faces) {
        if (!denied.isForWantOfSigningIn()) {
            sendError(faces, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String back = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
        try {
            faces.getExternalContext().redirect(request.getContextPath() + "/sign-in?return=" + back);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sendError(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
