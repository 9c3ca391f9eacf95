package vn.motcua.document.application;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * In văn bản ra PDF: a template of ours filled with a record. The paper carries its fonts, is tagged for readers who
 * listen, and fetches nothing from anywhere. What people typed is text and stays text.
 */
@ApplicationScoped
public class PdfPrinter {

    private static final String TEMPLATES = "vn/motcua/document/templates/";
    private static final String FAMILY = "Liberation Serif";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private TemplateEngine templates;
    private List<Font> fonts;

    @PostConstruct
    void start() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING)); // six lines a paper
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PdfPrinter.class.getClassLoader());
        resolver.setPrefix(TEMPLATES);
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setTemplateMode(TemplateMode.XML); // what comes out is as well-formed as what went in
        templates = new TemplateEngine();
        templates.setTemplateResolver(resolver);
        fonts = List.of(
                Font.of("liberation/LiberationSerif-Regular.ttf", NORMAL, FontStyle.NORMAL),
                Font.of("liberation/LiberationSerif-Bold.ttf", BOLD, FontStyle.NORMAL),
                Font.of("liberation/LiberationSerif-Italic.ttf", NORMAL, FontStyle.ITALIC),
                Font.of("liberation/LiberationSerif-BoldItalic.ttf", BOLD, FontStyle.ITALIC));
    }

    /**
     * The paper as PDF. The template finds {@code paper} as {@code paper}, and the picture of {@code scanned} as
     * {@code qr}; {@code drawn} makes pictures of signatures.
     */
    public byte[] print(String template, Record paper, String scanned) {
        Context context = new Context(VIETNAMESE, Map.of("paper", paper, "qr", QrCode.dataUri(scanned), "drawn", new DrawnLines()));
        return pdf(parsed(templates.process(template, context)));
    }

    /** Composed, because fonts and those who search the paper know composed letters only. */
    private static Document parsed(String filled) {
        String markup = NOT_IN_XML.matcher(Normalizer.normalize(filled, Normalizer.Form.NFC)).replaceAll("");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("a template does not yield a document", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] pdf(Document page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Font font : fonts) {
            builder.useFont(font::open, FAMILY, font.weight(), font.style(), true);
        }
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;") ? uri : null);
        builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:image/png;"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Một Cửa");
        builder.withW3cDocument(page, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper could not be laid out", e);
        }
        return pdf.toByteArray();
    }

    private record Font(byte[] content, int weight, FontStyle style) {

        static Font of(String resource, int weight, FontStyle style) {
            try (InputStream content = PdfPrinter.class.getClassLoader().getResourceAsStream(resource)) {
                if (content == null) {
                    throw new IllegalStateException("font is missing: " + resource);
                }
                return new Font(content.readAllBytes(), weight, style);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }
}
