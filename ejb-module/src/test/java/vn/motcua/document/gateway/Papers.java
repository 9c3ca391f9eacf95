package vn.motcua.document.gateway;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small files of all kinds for tests, honest and otherwise. */
public final class Papers {

    private Papers() {}

    public static byte[] png() {
        return picture("png");
    }

    public static byte[] jpeg() {
        return picture("jpg");
    }

    private static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            picture.createGraphics().fillOval(5, 5, 20, 20);
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture of a few bytes that claims to be a hundred thousand pixels wide and high. */
    static byte[] hugePng() {
        byte[] content = png();
        for (int at : new int[] {16, 20}) {
            content[at] = 0x00;
            content[at + 1] = 0x01;
            content[at + 2] = (byte) 0x86;
            content[at + 3] = (byte) 0xA0;
        }
        CRC32 checksum = new CRC32();
        checksum.update(content, 12, 17);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new DataOutputStream(bytes).writeInt((int) checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.arraycopy(bytes.toByteArray(), 0, content, 29, 4);
        return content;
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdf(Consumer<PDDocument> spice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            spice.accept(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] pdfLockedWith(String ownerPassword, String userPassword) {
        return pdf(document -> {
            try {
                AccessPermission reading = new AccessPermission();
                reading.setCanPrint(false);
                document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, reading));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static byte[] firstPartOf(byte[] content, double share) {
        return Arrays.copyOf(content, (int) (content.length * share));
    }
}
