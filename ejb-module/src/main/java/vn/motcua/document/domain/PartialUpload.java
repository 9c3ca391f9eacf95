package vn.motcua.document.domain;

/**
 * Tệp đang tải lên từng phần.
 *
 * @param ownerApplicantId who began it, and alone goes on with it
 * @param target what it is for, in the words of the feature that began it
 * @param arrived so many bytes are here for good
 */
public record PartialUpload(String id, long ownerApplicantId, String target, String name, long length, long arrived) {

    public boolean isWhole() {
        return arrived == length;
    }
}
