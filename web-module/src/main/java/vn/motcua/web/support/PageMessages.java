package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.kernel.BusinessRuleViolation;

/** Lời nhắn trên trang: what a page tells a person, and at which field. */
@RequestScoped
public class PageMessages {

    private static final String SUBJECT = PageMessages.class.getName() + ".subject";

    @Inject Words words;

    /** Whatever is refused from here on is about the field with this client id, and is said there. */
    public void about(String clientId) {
        FacesContext.getCurrentInstance().getAttributes().put(SUBJECT, clientId);
    }

    /** One of several refusals, each at its field; null for none in particular. */
    public void refused(String clientId, BusinessRuleViolation violation) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.violation(violation), null));
        faces.validationFailed();
    }

    /** An error of the page's own, at the field with this client id. */
    public void say(String clientId, String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = faces.getApplication().getResourceBundle(faces, bundle).getString(key);
        String filled = new MessageFormat(text, faces.getViewRoot().getLocale()).format(arguments);
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, filled, null));
        faces.validationFailed();
    }

    /** What is wrong with an answer of the electronic form; the question is named, as the summary stands far from it. */
    public void problem(String clientId, String question, FieldProblem problem) {
        String said = words.problem(problem);
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, question.isEmpty() ? said : question + ": " + said, null);
        FacesContext.getCurrentInstance().addMessage(question.isEmpty() ? null : clientId, message);
    }

    /** The answer replaces parts of the page; what was said before has to be said again. */
    public boolean isPartial() {
        return FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
    }

    /** Client id of the field that refusals are about, or null. */
    static String subject(FacesContext faces) {
        return (String) faces.getAttributes().get(SUBJECT);
    }
}
