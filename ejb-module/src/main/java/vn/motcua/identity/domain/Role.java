package vn.motcua.identity.domain;

import static vn.motcua.identity.domain.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** Vai trò: what an office hands to a person, as a set of permissions and the width of what they apply to. */
public enum Role {
    /** Công dân, tổ chức nộp hồ sơ. */
    APPLICANT(Reach.OWN, KEEP_OWN_ACCOUNT, STORE_DOCUMENT, FILE_DOSSIER, FOLLOW_OWN_DOSSIERS),
    /** Cán bộ tiếp nhận và trả kết quả tại một cửa. */
    COUNTER_OFFICER(Reach.AGENCY, STORE_DOCUMENT, VIEW_DOSSIERS, RECEIVE_DOSSIER, ASSIGN_WORK, DELIVER_RESULT),
    /** Cán bộ thụ lý, thẩm định. */
    ASSESSOR(Reach.AGENCY, STORE_DOCUMENT, VIEW_DOSSIERS, WORK_ON_DOSSIER),
    /** Lãnh đạo phê duyệt. */
    APPROVER(Reach.AGENCY, STORE_DOCUMENT, VIEW_DOSSIERS, WORK_ON_DOSSIER, ASSIGN_WORK, APPROVE_RESULT,
            VIEW_STATISTICS),
    /** Văn thư. */
    CLERK(Reach.AGENCY, VIEW_DOSSIERS),
    /** Kiểm soát thủ tục hành chính. */
    PROCEDURE_CONTROLLER(Reach.PROVINCE, VIEW_DOSSIERS, VIEW_STATISTICS, EXPORT_REPORTS, CHECK_CATALOGUE,
            READ_CATALOGUE_DRAFTS),
    /** Biên tập danh mục thủ tục. */
    CATALOGUE_EDITOR(Reach.PROVINCE, MANAGE_CATALOGUE, READ_CATALOGUE_DRAFTS, MANAGE_CODE_LISTS),
    /** Công bố danh mục thủ tục: a leader who puts drafts into force that others wrote and checked. */
    CATALOGUE_PUBLISHER(Reach.PROVINCE, PUBLISH_CATALOGUE, READ_CATALOGUE_DRAFTS),
    /** Quản trị hệ thống: runs the machinery, sees no dossier. */
    SYSTEM_ADMINISTRATOR(Reach.NONE, MANAGE_ORGANISATION, MANAGE_CODE_LISTS, CONTROL_JOBS, CONTROL_EXCHANGE, VIEW_AUDIT,
            VIEW_STATISTICS, COMPUTE_STATISTICS);

    /** Phạm vi dữ liệu của vai trò. */
    public enum Reach {
        NONE,
        OWN,
        AGENCY,
        PROVINCE
    }

    private final Reach reach;
    private final Set<Permission> permissions;

    Role(Reach reach, Permission first, Permission... others) {
        this.reach = reach;
        this.permissions = EnumSet.of(first, others);
    }

    public Reach reach() {
        return reach;
    }

    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }
}
