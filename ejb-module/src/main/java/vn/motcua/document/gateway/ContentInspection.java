package vn.motcua.document.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.FileEmpty;
import vn.motcua.document.domain.FileInspection;
import vn.motcua.document.domain.FileKind;
import vn.motcua.document.domain.FileKindNotAccepted;
import vn.motcua.document.domain.FileNotInert;
import vn.motcua.document.domain.UploadLimits;

/** Kiểm tra nội dung tệp: the first bytes tell the kind, then a reader of that kind must get through. */
@ApplicationScoped
class ContentInspection implements FileInspection {

    private static final int ARCHIVE_SIGNATURE = 0x06054B50;
    private static final int ARCHIVE_END = 22;
    private static final int LONGEST_ARCHIVE_COMMENT = 0xFFFF;

    @Override
    public FileKind inspect(Path file, DocumentName name, UploadLimits limits) {
        try {
            if (Files.size(file) == 0) {
                throw new FileEmpty(name);
            }
            FileKind kind = kindOf(file, name);
            if (isArchiveToo(file)) {
                throw new FileNotInert(name);
            }
            switch (kind) {
                case PDF -> new PdfInspection(file, name).inspect();
                case PNG -> new PngInspection(file, name, limits).inspect();
                case JPEG -> new JpegInspection(file, name, limits).inspect();
            }
            return kind;
        } catch (IOException e) {
            throw new UncheckedIOException("a content that has just arrived cannot be read", e);
        }
    }

    /** Behind a picture or paper there is room for an archive: its directory stands at the very end. */
    private static boolean isArchiveToo(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(content.length(), ARCHIVE_END + LONGEST_ARCHIVE_COMMENT);
            byte[] end = new byte[length];
            content.seek(content.length() - length);
            content.readFully(end);
            ByteBuffer bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int place = length - ARCHIVE_END; place >= 0; place--) {
                if (bytes.getInt(place) == ARCHIVE_SIGNATURE
                        && Short.toUnsignedInt(bytes.getShort(place + ARCHIVE_END - Short.BYTES)) == length - place - ARCHIVE_END) {
                    return true;
                }
            }
            return false;
        }
    }

    private static FileKind kindOf(Path file, DocumentName name) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            // no name among the metadata: an ending proves nothing
            String found = MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()).toString();
            return Arrays.stream(FileKind.values())
                    .filter(kind -> kind.mediaType().equals(found))
                    .findFirst()
                    .orElseThrow(() -> new FileKindNotAccepted(name));
        }
    }
}
