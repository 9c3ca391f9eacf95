package vn.motcua.web.support;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * Số dùng một lần (nonce) cho CSP của trang. PrimeFaces keeps it in the view map, which opens a session, before it
 * is known whether the page is stateless. Here it is drawn first and kept only for pages that will be posted back,
 * so that readers of public pages get no session and no cookie.
 */
public class PageNonce implements PhaseListener, SystemEventListener {

    private static final String KEY = "primefaces.nonce"; // where PrimeFaces looks for it on a postback

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // nothing to draw a nonce for yet
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (view == null || isAjax(faces)) {
            return;
        }
        if (faces.isPostback()) {
            drawForPlainForm(faces);
            return;
        }
        boolean stateless = view.isTransient();
        view.setTransient(true); // PrimeFaces does not store the nonce of a transient view
        PrimeFacesContext.getCspState(faces).getNonce();
        view.setTransient(stateless);
    }

    /**
     * PrimeFaces wants the nonce of the page back, which only its script sends: a form sent without script would be a
     * fault. Only of a forward does it not ask; so this is called one while the new nonce is drawn.
     */
    private static void drawForPlainForm(FacesContext faces) {
        Map<String, Object> kept = faces.getViewRoot().getViewMap(false);
        if (kept != null) {
            kept.remove(KEY);
        }
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        request.put(RequestDispatcher.FORWARD_REQUEST_URI, "");
        PrimeFacesContext.getCspState(faces).getNonce();
        request.remove(RequestDispatcher.FORWARD_REQUEST_URI);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** Before rendering: the page is built, so it is known whether it is stateless. */
    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (!view.isTransient() && !isAjax(faces)) {
            view.getViewMap().put(KEY, PrimeFacesContext.getCspState(faces).getNonce());
        }
    }

    private static boolean isAjax(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest();
    }
}
