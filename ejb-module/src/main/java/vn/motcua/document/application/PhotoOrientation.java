package vn.motcua.document.application;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Hướng của ảnh: how the telephone was held, as it notes in the picture (EXIF, tag 0112). 1 where nothing is noted. */
final class PhotoOrientation {

    private static final int UPRIGHT = 1;
    private static final int MOST = 8;
    private static final int START = 0xFFD8;
    private static final int EXIF_PART = 0xFFE1;
    private static final int SCAN_PART = 0xFFDA;
    private static final String EXIF = "Exif\0\0";
    private static final short TAG = 0x0112;
    private static final int ENTRY = 12;

    private PhotoOrientation() {}

    static int of(byte[] picture) {
        try (DataInputStream content = new DataInputStream(new ByteArrayInputStream(picture))) {
            if (content.readUnsignedShort() != START) {
                return UPRIGHT;
            }
            for (int marker = content.readUnsignedShort(); marker != SCAN_PART; marker = content.readUnsignedShort()) {
                byte[] part = new byte[Math.max(0, content.readUnsignedShort() - Short.BYTES)];
                content.readFully(part);
                if (marker == EXIF_PART && new String(part, StandardCharsets.ISO_8859_1).startsWith(EXIF)) {
                    return noted(ByteBuffer.wrap(part, EXIF.length(), part.length - EXIF.length()).slice());
                }
            }
        } catch (IOException | RuntimeException nothingNoted) {
            // a picture is shown as it is
        }
        return UPRIGHT;
    }

    private static int noted(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(Integer.BYTES);
        int entries = exif.getShort(directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + Short.BYTES + i * ENTRY;
            if (exif.getShort(entry) == TAG) {
                int value = exif.getShort(entry + 2 * Integer.BYTES);
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
