package vn.motcua.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Khối dữ liệu cho máy đọc: JSON-LD within the page. A browser does not run a script of that type, so the security policy
 * needs no nonce for it; and whatever the JSON holds, it cannot end the block.
 */
@FacesComponent(value = "motcua.DataBlock", createTag = true, tagName = "dataBlock", namespace = "motcua.component")
public class DataBlock extends UIComponentBase {

    @Override
    public String getFamily() {
        return "motcua";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object json = getAttributes().get("json");
        if (json == null) {
            return;
        }
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("script", this);
        writer.writeAttribute("type", "application/ld+json", null);
        writer.write(harmless(json.toString()));
        writer.endElement("script");
    }

    /** The same JSON in which nothing looks like markup: outside of strings there is none of these signs. */
    static String harmless(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
