package vn.motcua.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.FacesEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import vn.motcua.web.question.FormAct;

/**
 * Các câu hỏi của biểu mẫu: the code behind {@code mc:questions}. The questions are plain markup, as which of them there
 * are is decided anew with every answer; so it reads what was posted itself, and hands it to the page.
 */
@FacesComponent("motcua.Questions")
public class Questions extends UINamingContainer {

    /** Trang có biểu mẫu để điền: whoever has questions filled in. */
    public interface Filling {

        /** Before any act of the page. */
        void take(Map<String, String[]> parameters);

        /** After it, if a button among the questions was pressed; the page to go on to if it came without script. */
        String act(FormAct act);
    }

    /** Nothing inside takes part in the life of a page; the markup is only shown. */
    @Override
    public void processDecodes(FacesContext context) {
        // see processUpdates
    }

    @Override
    public void processValidators(FacesContext context) {
        // the form judges its answers itself
    }

    @Override
    public void processUpdates(FacesContext context) {
        Map<String, String[]> parameters = request(context).getParameterMap();
        filling().take(parameters);
        FormAct.among(parameters.keySet()).ifPresent(act -> {
            Pressed pressed = new Pressed(this, act);
            pressed.setPhaseId(PhaseId.INVOKE_APPLICATION);
            queueEvent(pressed);
        });
    }

    @Override
    public void broadcast(FacesEvent event) {
        if (event instanceof Pressed pressed) {
            FacesContext faces = getFacesContext();
            String next = filling().act(pressed.act);
            if (next != null && !faces.getPartialViewContext().isAjaxRequest()) {
                faces.getApplication().getNavigationHandler().handleNavigation(faces, null, next);
            }
        } else {
            super.broadcast(event);
        }
    }

    private Filling filling() {
        return (Filling) getAttributes().get("filling");
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    /** Nút trong biểu mẫu được bấm. */
    private static final class Pressed extends ActionEvent {

        private static final long serialVersionUID = 1L;

        private final transient FormAct act;

        Pressed(Questions questions, FormAct act) {
            super(questions);
            this.act = act;
        }
    }
}
