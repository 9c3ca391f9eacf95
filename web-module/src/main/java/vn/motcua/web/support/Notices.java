package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Thông báo đã làm xong: what an act achieved, told on the page that the redirect leads to. */
@RequestScoped
public class Notices {

    /** {@code bundle} is the variable of the bundle in pages, such as {@code officeText}. */
    public void done(String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, bundle);
        String text = new MessageFormat(texts.getString(key), faces.getViewRoot().getLocale()).format(arguments);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }
}
