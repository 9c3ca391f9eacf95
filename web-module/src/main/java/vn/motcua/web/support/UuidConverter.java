package vn.motcua.web.support;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Mã thông điệp trong địa chỉ trang. The converter of Mojarra 4.0 takes an absent value for a wrong one. */
@FacesConverter("motcua.Uuid")
public class UuidConverter implements Converter<UUID> {

    private static final UUID NOBODYS = new UUID(0, 0);

    /** What is no identifier is one that nothing has. */
    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAnIdentifier) {
            return NOBODYS;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID value) {
        return value == null ? "" : value.toString();
    }
}
