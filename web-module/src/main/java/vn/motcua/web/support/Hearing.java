package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;

/**
 * Lúc nhận thao tác: the phases of a POST in which Faces looks for the button that was pressed. A button that stood on the
 * page is heard even if its act has become impossible since: the answer is then the rule that forbids it, not silence.
 */
@RequestScoped
public class Hearing {

    public boolean isOn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
    }
}
