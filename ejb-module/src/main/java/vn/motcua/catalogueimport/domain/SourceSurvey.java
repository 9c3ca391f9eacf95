package vn.motcua.catalogueimport.domain;

/**
 * Xem trước nguồn: how much there is to read, and whether it is worth beginning.
 *
 * @param procedures how many there are, readable or not
 * @param flaw null if it may be read
 * @param line where the flaw shows; 0 if it is the file as a whole
 */
public record SourceSurvey(int procedures, FileFlaw flaw, long line) {

    public static SourceSurvey of(int procedures) {
        return new SourceSurvey(procedures, procedures == 0 ? FileFlaw.EMPTY : null, 0);
    }
}
