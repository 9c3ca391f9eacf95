package vn.motcua.web.portal.procedure;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.motcua.procedure.application.CatalogueBrowsing;
import vn.motcua.procedure.domain.ProcedureName;

/** Sơ đồ trang cho máy tìm kiếm: every procedure in force, written while it is read. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int PORTION = 500;
    /** More than this no search engine takes in one file; the catalogue of the country has a sixth of it. */
    private static final int MOST = 49_000;
    private static final List<String> OTHERS =
            List.of("/", "/portal/procedure/search", "/portal/procedure/browse", "/portal/agency/list", "/portal/statistics");

    @Inject transient CatalogueBrowsing catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (KeptCopies.isCurrent(request, response, catalogue.state() + Addresses.absolute(""), KeptCopies.AN_HOUR)) {
            return;
        }
        response.setContentType("application/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            write(XMLOutputFactory.newFactory()
                    .createXMLStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8.name()));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String path : OTHERS) {
            entry(xml, Addresses.absolute(path), null);
        }
        String last = null;
        int written = 0;
        List<ProcedureName> portion;
        do {
            portion = catalogue.after(last, PORTION);
            for (ProcedureName procedure : portion) {
                entry(xml, Addresses.ofProcedure(procedure.code()), procedure.validFrom());
                last = procedure.code();
            }
            written += portion.size();
        } while (portion.size() == PORTION && written < MOST);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void entry(XMLStreamWriter xml, String address, LocalDate changed) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        if (changed != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed.toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
