package vn.motcua.document.application;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Chữ ký vẽ trên giấy: lines of points ({@code 10,20 11,22}, one line a stroke) as a picture that a paper can hold. */
public final class DrawnLines {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;
    private static final float PEN = 4f;
    private static final Pattern POINT = Pattern.compile("(-?[0-9]{1,4})(?:\\.[0-9]+)?,(-?[0-9]{1,4})(?:\\.[0-9]+)?");

    /** What is no point is passed over; nobody can make more of it than lines. */
    public String picture(String lines) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        lines.lines().forEach(line -> pen.draw(path(line)));
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static Path2D path(String line) {
        Path2D path = new Path2D.Float();
        Matcher points = POINT.matcher(line);
        while (points.find()) {
            float x = Float.parseFloat(points.group(1));
            float y = Float.parseFloat(points.group(2));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }
}
