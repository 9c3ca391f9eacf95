package vn.motcua.document.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.document.domain.ContentUpkeep;
import vn.motcua.document.domain.StoredContents;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Mã hóa lại kho tài liệu with the key of today, content by content; may be cut off and gone on with. */
@Stateless
@Requires(Permission.CONTROL_JOBS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContentReencryption {

    static final int PAGE = 200;

    @Inject StoredContents contents;
    @Inject ContentUpkeep upkeep;

    public void changeKey() {
        upkeep.changeKey();
    }

    /** The contents after that one (null for the first), in their order. */
    public List<String> following(String sha256) {
        return contents.hashes(sha256, PAGE);
    }

    /**
     * Whether it was encrypted anew.
     *
     * @throws vn.motcua.document.domain.ContentUnreadable if that is not possible
     */
    public boolean renew(String sha256) {
        return upkeep.renew(sha256);
    }
}
