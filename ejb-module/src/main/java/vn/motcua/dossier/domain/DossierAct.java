package vn.motcua.dossier.domain;

import vn.motcua.identity.domain.Permission;

/** Hành vi trên hồ sơ: the acts named in the law, each with where it leads and what it takes to do it. */
public enum DossierAct {
    /** Nộp hồ sơ. */
    SUBMIT(DossierStatus.SUBMITTED, Permission.FILE_DOSSIER),
    /** Tiếp nhận. */
    RECEIVE(DossierStatus.RECEIVED, Permission.RECEIVE_DOSSIER),
    /** Từ chối tiếp nhận. */
    REFUSE(DossierStatus.REFUSED, Permission.RECEIVE_DOSSIER),
    /** Yêu cầu bổ sung. */
    REQUEST_SUPPLEMENT(DossierStatus.AWAITING_SUPPLEMENT, Permission.RECEIVE_DOSSIER),
    /** Bổ sung hồ sơ. */
    SUPPLEMENT(null, Permission.FILE_DOSSIER),
    /** Phân công xử lý. */
    ASSIGN(DossierStatus.IN_PROCESSING, Permission.ASSIGN_WORK),
    /** Yêu cầu thực hiện nghĩa vụ tài chính. */
    REQUEST_PAYMENT(DossierStatus.AWAITING_PAYMENT, Permission.WORK_ON_DOSSIER),
    /** Xác nhận đã thực hiện nghĩa vụ tài chính. */
    CONFIRM_PAYMENT(DossierStatus.IN_PROCESSING, Permission.WORK_ON_DOSSIER),
    /** Cập nhật tình trạng, within the state that it has. */
    REPORT_PROGRESS(null, Permission.WORK_ON_DOSSIER),
    /** Rút hồ sơ. */
    WITHDRAW(DossierStatus.WITHDRAWN, Permission.FOLLOW_OWN_DOSSIERS),
    /** Dừng xử lý. */
    STOP(DossierStatus.STOPPED, Permission.APPROVE_RESULT),
    /** Phê duyệt kết quả. */
    RESOLVE(DossierStatus.RESOLVED, Permission.APPROVE_RESULT),
    /** Trả kết quả. */
    DELIVER(DossierStatus.DELIVERED, Permission.DELIVER_RESULT);

    private final DossierStatus leadsTo;
    private final Permission permission;

    DossierAct(DossierStatus leadsTo, Permission permission) {
        this.leadsTo = leadsTo;
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }

    /** Whether the act is legal now; a supplement goes back to wherever the dossier was. */
    public boolean isPossibleIn(DossierStatus status) {
        return switch (this) {
            case SUPPLEMENT -> status == DossierStatus.AWAITING_SUPPLEMENT;
            case REPORT_PROGRESS -> status == DossierStatus.IN_PROCESSING || status.isWaiting();
            case CONFIRM_PAYMENT -> status == DossierStatus.AWAITING_PAYMENT;
            case SUBMIT -> status == DossierStatus.DRAFT;
            case RECEIVE -> status == DossierStatus.SUBMITTED; // a supplement may lead back to RECEIVED, reception may not
            case ASSIGN -> status == DossierStatus.RECEIVED;
            default -> status.canBecome(leadsTo);
        };
    }
}
