package vn.motcua.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Ghép ảnh thành PDF: a page a picture, upright, no larger than a good print needs. */
@ApplicationScoped
public class PhotoSheets {

    /** A sheet of A4 with some 200 dots an inch: small print can still be read. */
    private static final int LONGEST_SIDE = 2200;
    private static final float QUALITY = 0.8f;
    private static final int SMALL = 168;
    private static final float MARGIN = 18;

    /** Một ảnh, fetched when its turn comes. */
    public interface Picture {

        byte[] bytes() throws IOException;
    }

    /** @throws IOException if one of them cannot be read */
    public byte[] pdf(List<Picture> pictures) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Picture picture : pictures) {
                add(Photo.upright(picture.bytes(), LONGEST_SIDE), document);
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }

    /** The picture as a JPEG that a list of files shows beside the name. */
    public byte[] small(byte[] picture) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(Photo.upright(picture, SMALL), "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    private static void add(BufferedImage picture, PDDocument document) throws IOException {
        boolean wide = picture.getWidth() > picture.getHeight();
        PDRectangle sheet = wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        float scale = Math.min((sheet.getWidth() - 2 * MARGIN) / picture.getWidth(),
                (sheet.getHeight() - 2 * MARGIN) / picture.getHeight());
        float width = picture.getWidth() * scale;
        float height = picture.getHeight() * scale;
        PDPage page = new PDPage(sheet);
        document.addPage(page);
        PDImageXObject image = JPEGFactory.createFromImage(document, picture, QUALITY);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }
}
