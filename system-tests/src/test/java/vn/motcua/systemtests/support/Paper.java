package vn.motcua.systemtests.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A file that somebody uploads. */
public record Paper(String name, String mediaType, byte[] content) {

    /** A photograph of a paper; {@code tone} makes one differ from the next. */
    public static Paper photograph(String name, int tone) {
        BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(new Color(0xe0e0e0 ^ tone & 0xffffff));
        brush.fillRect(0, 0, 320, 240);
        brush.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return new Paper(name, "image/png", bytes.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Paper scan(String name) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return new Paper(name, "application/pdf", bytes.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Paper text(String name, String mediaType, String content) {
        return new Paper(name, mediaType, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A Windows program that calls itself something else. */
    public static Paper program(String name) {
        byte[] content = new byte[4096];
        content[0] = 'M';
        content[1] = 'Z';
        return new Paper(name, "application/pdf", content);
    }

    /** A picture, followed by so much nothing that it is too large. */
    public static Paper inflated(String name, int megabytes) {
        byte[] start = photograph(name, 0).content();
        byte[] content = new byte[megabytes * 1024 * 1024];
        System.arraycopy(start, 0, content, 0, start.length);
        return new Paper(name, "image/png", content);
    }
}
