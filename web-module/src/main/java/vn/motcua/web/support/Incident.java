package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** Mã sự cố: the number a person reads to us on the phone, and by which we find the fault in the log. */
@Named
@RequestScoped
public class Incident {

    private static final int SPOKEN_LENGTH = 8;

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    /** Answers 410 for a page whose view has expired; an ajax answer must stay 200, or the browser would not show it. */
    public void pageIsGone() {
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    /** Whether it was a page of citizens, who find their drafts among their dossiers. */
    public boolean isOnPortal() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String page = String.valueOf(failed != null ? failed : forwarded != null ? forwarded : request.getRequestURI());
        return page.startsWith(request.getContextPath() + "/portal/");
    }

    /** Beginning of the identifier that OmniFaces writes before the stack trace. */
    public String getNumber() {
        Object logged = request.getAttribute(FullAjaxExceptionHandler.EXCEPTION_UUID);
        return logged == null ? "-" : logged.toString().substring(0, SPOKEN_LENGTH);
    }
}
