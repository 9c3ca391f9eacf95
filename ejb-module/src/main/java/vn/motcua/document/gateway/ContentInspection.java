package vn.motcua.document.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import vn.motcua.document.domain.UploadLimits;

/** Kiểm tra nội dung tệp: the first bytes tell the kind, then a reader of that kind must get through. */
@ApplicationScoped
class ContentInspection implements FileInspection {

    @Override
    public FileKind inspect(Path file, DocumentName name, UploadLimits limits) {
        try {
            if (Files.size(file) == 0) {
                throw new FileEmpty(name);
            }
            FileKind kind = kindOf(file, name);
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
