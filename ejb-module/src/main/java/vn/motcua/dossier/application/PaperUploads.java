package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.document.application.UploadSessions;
import vn.motcua.document.domain.PartialUpload;
import vn.motcua.document.domain.UnknownUpload;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Tải giấy tờ lên từng phần, for a draft of one's own: the last piece attaches the file. */
@Stateless
@Requires(Permission.FILE_DOSSIER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperUploads {

    private static final Pattern TARGET = Pattern.compile("draft:([0-9]+):(.+)");

    @Inject UploadSessions sessions;
    @Inject DraftPapers papers;
    @Inject DossierDrafting drafting;

    /** Tình hình tải lên; {@code done} when the file is attached. */
    public record Progress(long arrived, boolean done) {}

    public String begin(long draftId, String componentCode, String name, long length) {
        papers.mustAskFor(draftId, componentCode);
        return sessions.begin("draft:" + draftId + ":" + componentCode, name, length);
    }

    public Progress progress(String id) {
        return new Progress(sessions.find(id).arrived(), false);
    }

    /** An empty piece at the end tries again to attach what is whole. */
    public Progress append(String id, long from, InputStream piece, int length) {
        PartialUpload upload = sessions.find(id);
        long arrived = length == 0 && upload.isWhole() ? upload.arrived() : sessions.append(id, from, piece, length);
        if (arrived < upload.length()) {
            return new Progress(arrived, false);
        }
        Matcher target = TARGET.matcher(upload.target());
        if (!target.matches()) {
            throw new UnknownUpload();
        }
        sessions.finish(id, whole -> drafting.attach(Long.parseLong(target.group(1)), target.group(2), whole));
        return new Progress(arrived, true);
    }

    public void drop(String id) {
        sessions.drop(id);
    }
}
