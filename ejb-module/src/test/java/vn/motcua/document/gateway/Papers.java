package vn.motcua.document.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
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

    /** A paper of one page whose objects are packed together with that many blanks. */
    static byte[] pdfUnpackingTo(int blanks) {
        String[] objects = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[5 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"};
        String places = "1 0 2 " + objects[0].length() + " 5 " + (objects[0].length() + objects[1].length()) + " ";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            try (OutputStream packing = new DeflaterOutputStream(packed)) {
                packing.write((places + String.join("", objects)).getBytes(US_ASCII));
                packing.write(" ".repeat(blanks).getBytes(US_ASCII));
            }
            out.write("%PDF-1.5\n".getBytes(US_ASCII));
            int objectsAt = out.size();
            out.write("3 0 obj\n<</Type/ObjStm/N 3/First %d/Filter/FlateDecode/Length %d>>\nstream\n"
                    .formatted(places.length(), packed.size()).getBytes(US_ASCII));
            out.write(packed.toByteArray());
            out.write("\nendstream\nendobj\n".getBytes(US_ASCII));
            int tableAt = out.size();
            int[][] table = {{0, 0, 65535}, {2, 3, 0}, {2, 3, 1}, {1, objectsAt, 0}, {1, tableAt, 0}, {2, 3, 2}};
            out.write("4 0 obj\n<</Type/XRef/Size 6/W[1 4 2]/Root 1 0 R/Length %d>>\nstream\n"
                    .formatted(7 * table.length).getBytes(US_ASCII));
            DataOutputStream numbers = new DataOutputStream(out);
            for (int[] row : table) {
                numbers.writeByte(row[0]);
                numbers.writeInt(row[1]);
                numbers.writeShort(row[2]);
            }
            out.write("\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(tableAt).getBytes(US_ASCII));
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
