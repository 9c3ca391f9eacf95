package vn.motcua.catalogueimport.gateway;

import java.io.IOException;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.catalogueimport.domain.FileFlaw;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.SourceSurvey;

/**
 * Xem trước một tệp theo dòng. Bad lines among good ones are no flaw of the file: they are refused one by one, with their
 * reason in the report. A file without one good line, or one that breaks off, is sent back whole.
 */
final class SurveyOfLines {

    private SurveyOfLines() {}

    static SourceSurvey of(Lines lines) throws IOException {
        if (lines.isOfficeFile()) {
            return new SourceSurvey(0, FileFlaw.OFFICE_FILE, 0);
        }
        int count = 0;
        boolean readable = false;
        Kind first = null;
        Lines.Line last = null;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            count++;
            last = line;
            if (!readable) {
                ImportedProcedure read = NationalJsonLines.read(line);
                readable = read.isReadable();
                first = first == null && !readable ? refusalIn(read) : first;
            }
        }
        if (last == null) {
            return SourceSurvey.of(0);
        }
        if (lines.isTooLarge()) {
            return new SourceSurvey(count, FileFlaw.TOO_LARGE, last.number());
        }
        if (!readable && first != Kind.FILE_CUT_OFF) {
            return new SourceSurvey(count, flawOf(first), 0);
        }
        boolean cutOff = last.problem() == Kind.FILE_CUT_OFF
                || !last.isWhole() && refusalIn(NationalJsonLines.read(last)) == Kind.FILE_CUT_OFF;
        return cutOff ? new SourceSurvey(count, FileFlaw.CUT_OFF, last.number()) : SourceSurvey.of(count);
    }

    private static Kind refusalIn(ImportedProcedure read) {
        return read.doubts().stream().map(Doubt::kind).filter(Kind::refuses).findFirst().orElse(null);
    }

    private static FileFlaw flawOf(Kind first) {
        return switch (first) {
            case NOT_TEXT -> FileFlaw.NOT_UNICODE;
            case NOT_JSON -> FileFlaw.NOT_JSON_LINES;
            case LINE_TOO_LONG -> FileFlaw.LINES_TOO_LONG;
            default -> FileFlaw.NO_PROCEDURE;
        };
    }
}
