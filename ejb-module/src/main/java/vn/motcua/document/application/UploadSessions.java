package vn.motcua.document.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.function.Function;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.FileEmpty;
import vn.motcua.document.domain.FileStoreAway;
import vn.motcua.document.domain.FileTooLarge;
import vn.motcua.document.domain.PartialUpload;
import vn.motcua.document.domain.PartialUploads;
import vn.motcua.document.domain.TooManyUploads;
import vn.motcua.document.domain.UnknownUpload;
import vn.motcua.document.domain.UploadLimits;
import vn.motcua.document.domain.UploadOutOfStep;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.BusinessRuleViolation;

/**
 * Tải lên từng phần: a line that breaks costs one piece. The feature that a file is for begins it, after asking whether it
 * wants one, and takes it when it is whole.
 */
@Stateless
@Requires(Permission.STORE_DOCUMENT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadSessions {

    static final int MOST_AT_ONCE = 20;

    @Inject PartialUploads uploads;
    @Inject CurrentActor current;

    /**
     * @throws FileTooLarge before a byte of it was sent
     * @throws TooManyUploads if so many are not finished
     */
    public String begin(String target, String name, long length) {
        DocumentName safe = new DocumentName(name);
        if (length <= 0) {
            throw new FileEmpty(safe);
        }
        if (length > UploadLimits.DEFAULT.maxBytes()) {
            throw new FileTooLarge(safe, UploadLimits.DEFAULT);
        }
        if (uploads.countOf(owner()) >= MOST_AT_ONCE) {
            throw new TooManyUploads(MOST_AT_ONCE);
        }
        return uploads.begin(owner(), target, safe.value(), length);
    }

    private long owner() {
        return current.scope().applicantId();
    }

    /** @throws UnknownUpload if there is none, or it is somebody else's */
    public PartialUpload find(String id) {
        return uploads.find(id).filter(upload -> upload.ownerApplicantId() == owner()).orElseThrow(UnknownUpload::new);
    }

    /** @return so many bytes are here now */
    public long append(String id, long from, InputStream piece, int length) {
        return uploads.append(find(id), from, piece, length);
    }

    /**
     * Gives what is whole to whoever wants it, once. A refusal ends the upload; a store that is away does not.
     *
     * @throws UploadOutOfStep if it is not whole
     */
    public <T> T finish(String id, Function<DocumentUpload, T> use) {
        PartialUpload upload = find(id);
        if (!upload.isWhole()) {
            throw new UploadOutOfStep();
        }
        if (!uploads.close(upload)) {
            throw new UnknownUpload();
        }
        boolean again = true;
        try {
            T result = use.apply(DocumentUpload.own(upload.name(), uploads.content(upload)));
            again = false;
            return result;
        } catch (FileStoreAway later) {
            throw later;
        } catch (BusinessRuleViolation refused) {
            again = false;
            throw refused;
        } finally {
            if (again) {
                uploads.reopen(upload);
            } else {
                uploads.drop(id);
            }
        }
    }

    public void drop(String id) {
        uploads.drop(find(id).id());
    }
}
