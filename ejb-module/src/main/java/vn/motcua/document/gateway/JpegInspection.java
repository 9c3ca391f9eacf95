package vn.motcua.document.gateway;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.UploadLimits;

/** Kiểm tra ảnh JPEG. Cameras put previews before and films after the picture, so the end is looked for inside it. */
class JpegInspection extends PictureInspection {

    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int OWN_LENGTH = 2;

    JpegInspection(Path file, DocumentName name, UploadLimits limits) {
        super(file, name, limits);
    }

    @Override
    void readToTheEnd(DataInputStream content) throws IOException {
        int marker = nextMarker(content);
        while (marker != START_OF_SCAN) {
            if (marker == END_OF_IMAGE) {
                throw new EOFException("a picture without an image");
            }
            if (marker != START_OF_IMAGE) {
                content.skipNBytes(Math.max(0, content.readUnsignedShort() - OWN_LENGTH));
            }
            marker = nextMarker(content);
        }
        // inside the image data a marker cannot come about by chance: FF is followed by 00 there
        while (marker != END_OF_IMAGE) {
            marker = nextMarker(content);
        }
    }

    private static int nextMarker(DataInputStream content) throws IOException {
        while (true) {
            while (content.readUnsignedByte() != MARKER) {
                // on to the next marker
            }
            int code = content.readUnsignedByte();
            while (code == MARKER) {
                code = content.readUnsignedByte();
            }
            if (code != 0) {
                return code;
            }
        }
    }
}
