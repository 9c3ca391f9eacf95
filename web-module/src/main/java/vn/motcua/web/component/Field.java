package vn.motcua.web.component;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Ô nhập: the code behind {@code mc:field}; ties label, help and error to the one input inside, so that
 * no page has to.
 */
@FacesComponent("motcua.Field")
public class Field extends UINamingContainer {

    @Override
    public void processValidators(FacesContext context) {
        passLabelOn();
        super.processValidators(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = input();
        if (input != null && !isGroup()) {
            describe(input);
        }
        super.encodeBegin(context);
    }

    /** Client id of the input, which the label and the error summary point to. */
    public String getInputId() {
        UIInput input = input();
        return input == null ? null : input.getClientId(getFacesContext());
    }

    public String getLabelId() {
        return getClientId() + "-label";
    }

    public String getHelpId() {
        return getClientId() + "-help";
    }

    public String getErrorId() {
        return getClientId() + "-error";
    }

    /** Ids of help and error, whichever are shown; null when there is nothing to describe. */
    public String getDescribedBy() {
        String help = getAttributes().get("help") == null ? "" : getHelpId();
        String error = isInvalid() ? getErrorId() : "";
        String both = (error + " " + help).trim();
        return both.isEmpty() ? null : both;
    }

    public boolean isInvalid() {
        return getError() != null;
    }

    /** The first error of the input; one is enough to act on. */
    public String getError() {
        UIInput input = input();
        if (input == null) {
            return null;
        }
        List<FacesMessage> messages = getFacesContext().getMessageList(input.getClientId(getFacesContext()));
        return messages.stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse(null);
    }

    /** Optional questions are marked, required ones are not: most are required. */
    public boolean isMarkedOptional() {
        Object said = getAttributes().get("optional");
        if (said != null) {
            return Boolean.parseBoolean(said.toString());
        }
        UIInput input = input();
        return input != null && !input.isRequired();
    }

    private boolean isGroup() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("group")));
    }

    private void describe(UIInput input) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        put(attributes, "aria-describedby", getDescribedBy());
        put(attributes, "aria-invalid", isInvalid() ? "true" : null);
        put(attributes, "aria-required", input.isRequired() ? "true" : null);
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private void passLabelOn() {
        UIInput input = input();
        if (input != null && input.getAttributes().get("label") == null) {
            input.getAttributes().put("label", getAttributes().get("label"));
        }
    }

    private UIInput input() {
        return firstInput(this);
    }

    // Facets too: the children of a composite are moved into its implementation facet.
    private static UIInput firstInput(UIComponent parent) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (child instanceof UIInput input) {
                return input;
            }
            UIInput deeper = firstInput(child);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
