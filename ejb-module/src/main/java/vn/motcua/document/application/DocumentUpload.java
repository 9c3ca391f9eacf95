package vn.motcua.document.application;

import java.io.InputStream;

/**
 * Tệp được tải lên. The caller closes the content.
 *
 * @param name as the browser gave it
 * @param ownerApplicantId whose paper it is; null for a paper of the office. What an applicant uploads is always the
 *     applicant's own, whatever stands here
 */
public record DocumentUpload(String name, InputStream content, Long ownerApplicantId) {

    public static DocumentUpload own(String name, InputStream content) {
        return new DocumentUpload(name, content, null);
    }
}
