package vn.motcua.document.domain;

import java.nio.file.Path;

/** Kiểm tra tệp: says what a file is and refuses what is not a whole and harmless paper. */
public interface FileInspection {

    /**
     * @throws FileEmpty if there is nothing in it
     * @throws FileKindNotAccepted if it is something else than a {@link FileKind}
     * @throws FileDamaged if it cannot be read to its end
     * @throws FileLocked if it opens with a password only
     * @throws FileNotInert if it carries scripts, launches or files
     * @throws PictureTooLarge if it has too many pixels
     */
    FileKind inspect(Path file, DocumentName name, UploadLimits limits);
}
