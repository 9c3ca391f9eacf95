package vn.motcua.document.gateway;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.UploadLimits;

/** Kiểm tra ảnh PNG. */
class PngInspection extends PictureInspection {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int IEND = 0x49454E44;

    PngInspection(Path file, DocumentName name, UploadLimits limits) {
        super(file, name, limits);
    }

    @Override
    void readToTheEnd(DataInputStream content) throws IOException {
        content.skipNBytes(SIGNATURE);
        for (int type = 0; type != IEND; ) {
            long length = Integer.toUnsignedLong(content.readInt());
            type = content.readInt();
            content.skipNBytes(length + CHECKSUM);
        }
        mustEnd(content);
    }
}
