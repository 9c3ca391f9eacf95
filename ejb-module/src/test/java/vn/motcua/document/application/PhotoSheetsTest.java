package vn.motcua.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotoSheetsTest {

    private final PhotoSheets sheets = new PhotoSheets();

    /** Red in the upper left corner, blue elsewhere. */
    private static BufferedImage marked(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** The picture with a note of how the camera was held, as telephones write it. */
    private static byte[] held(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation)
                .putShort((short) 0).putInt(0);
        byte[] all = new byte[jpeg.length + 36];
        System.arraycopy(jpeg, 0, all, 0, 2);
        System.arraycopy(exif.array(), 0, all, 2, 36);
        System.arraycopy(jpeg, 2, all, 38, jpeg.length - 2);
        return all;
    }

    private static String redCorner(BufferedImage picture) {
        int right = picture.getWidth() - picture.getWidth() / 8;
        int low = picture.getHeight() - picture.getHeight() / 8;
        int left = picture.getWidth() / 8;
        int high = picture.getHeight() / 8;
        return isRed(picture, left, high) ? "upper left"
                : isRed(picture, right, high) ? "upper right"
                : isRed(picture, left, low) ? "lower left" : isRed(picture, right, low) ? "lower right" : "none";
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > 150 && color.getBlue() < 100;
    }

    @Test
    void a_picture_is_turned_as_the_telephone_was_held() throws IOException {
        byte[] jpeg = written(marked(200, 100), "jpeg");
        List<String> corners = List.of("upper left", "upper right", "lower right", "lower left", "upper left",
                "upper right", "lower right", "lower left");
        for (int orientation = 1; orientation <= 8; orientation++) {
            BufferedImage upright = Photo.upright(held(jpeg, orientation), 1000);
            assertThat(redCorner(upright)).as("held %d", orientation).isEqualTo(corners.get(orientation - 1));
            assertThat(upright.getWidth() > upright.getHeight()).isEqualTo(orientation <= 4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 77})
    void a_note_that_makes_no_sense_is_passed_over(int orientation) throws IOException {
        assertThat(PhotoOrientation.of(held(written(marked(20, 10), "jpeg"), orientation))).isEqualTo(1);
        assertThat(PhotoOrientation.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 1})).isEqualTo(1);
        assertThat(PhotoOrientation.of(new byte[0])).isEqualTo(1);
    }

    @Test
    void each_picture_gets_a_page_of_its_shape_and_is_made_smaller() throws IOException {
        byte[] tall = written(marked(3000, 4000), "png");
        byte[] wide = written(marked(400, 300), "jpeg");
        byte[] pdf = sheets.pdf(List.of(() -> tall, () -> wide));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isGreaterThan(document.getPage(0).getMediaBox().getWidth());
            assertThat(document.getPage(1).getMediaBox().getWidth()).isGreaterThan(document.getPage(1).getMediaBox().getHeight());
        }
        assertThat(Photo.upright(tall, 2200).getHeight()).isLessThanOrEqualTo(2200);
    }

    @Test
    void a_small_picture_is_small() throws IOException {
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(sheets.small(written(marked(3000, 2000), "png"))));
        assertThat(small.getWidth()).isBetween(160, 168);
        assertThat(small.getHeight()).isBetween(106, 112);
    }
}
