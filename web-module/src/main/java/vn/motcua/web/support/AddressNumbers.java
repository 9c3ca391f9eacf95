package vn.motcua.web.support;

import jakarta.el.ELContext;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Số trong địa chỉ trang. A number in an address names a thing, so what is no number names nothing: the page is not there.
 * Without this the page would be shown without the thing that it is about. Words and days are the page's own affair, as
 * people type them.
 */
public class AddressNumbers implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> NUMBERS = Set.of(long.class, Long.class, int.class, Integer.class);

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // nothing is read yet
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() || !faces.isValidationFailed() || faces.getResponseComplete()) {
            return;
        }
        boolean misread = ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                .anyMatch(parameter -> !parameter.isValid() && isNumber(parameter, faces.getELContext()));
        if (misread) {
            notThere(faces);
        }
    }

    private static boolean isNumber(UIViewParameter parameter, ELContext el) {
        return parameter.getValueExpression("value") != null
                && NUMBERS.contains(parameter.getValueExpression("value").getType(el));
    }

    private static void notThere(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
