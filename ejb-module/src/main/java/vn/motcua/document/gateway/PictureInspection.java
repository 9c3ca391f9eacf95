package vn.motcua.document.gateway;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.FileDamaged;
import vn.motcua.document.domain.FileNotInert;
import vn.motcua.document.domain.PictureTooLarge;
import vn.motcua.document.domain.UploadLimits;

/**
 * Kiểm tra ảnh: the header must make sense, the size in pixels be bearable and the end be there. Nothing is unpacked,
 * so a picture made to exhaust memory costs as little as any other.
 */
abstract class PictureInspection {

    private final Path file;
    private final DocumentName name;
    private final UploadLimits limits;

    PictureInspection(Path file, DocumentName name, UploadLimits limits) {
        this.file = file;
        this.name = name;
        this.limits = limits;
    }

    void inspect() throws IOException {
        if (pixels() > limits.maxPixels()) {
            throw new PictureTooLarge(name, limits);
        }
        try (DataInputStream content = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            readToTheEnd(content);
        } catch (EOFException cutOff) {
            throw new FileDamaged(name, cutOff);
        }
    }

    /** Walks over the parts of the picture; ends in {@link EOFException} if the last one is missing. */
    abstract void readToTheEnd(DataInputStream content) throws IOException;

    /** Zeros may fill up the last block of a disk; anything else is something else, sent along. */
    void mustEnd(DataInputStream content) throws IOException {
        byte[] rest = new byte[4096];
        for (int got = content.read(rest); got >= 0; got = content.read(rest)) {
            for (int i = 0; i < got; i++) {
                if (rest[i] != 0) {
                    throw new FileNotInert(name);
                }
            }
        }
    }

    private long pixels() throws IOException {
        try (ImageInputStream content = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw new FileDamaged(name);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(content, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } catch (IOException | RuntimeException unreadable) {
                throw new FileDamaged(name, unreadable);
            } finally {
                reader.dispose();
            }
        }
    }
}
