package vn.motcua.web.portal.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.motcua.dossier.application.DraftPapers;
import vn.motcua.dossier.application.PaperPictures;
import vn.motcua.dossier.application.PaperPictures.Joined;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.Shown;

/** Sắp xếp tệp của một giấy tờ, alike while drafting and while supplementing. */
@RequestScoped
class PaperFiles {

    @Inject DraftPapers papers;
    @Inject PaperPictures pictures;
    @Inject Notices notices;
    @Inject Shown shown;

    void moveUp(long draftId, String documentId) {
        papers.moveUp(draftId, documentId);
    }

    /** What became of the size is said, so that nobody wonders where the sharpness went. */
    void join(long draftId, String paperCode) {
        Joined joined = pictures.join(draftId, paperCode);
        if (joined.after() > 0) {
            notices.done("portalText", "upload.joined", joined.pictures(), shown.size(joined.before()), shown.size(joined.after()));
        }
    }
}
