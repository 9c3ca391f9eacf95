package vn.motcua.identity.domain;

/** Quyền: one thing that a person or the system itself may do. Every use case names the one it needs. */
public enum Permission {
    // anybody who signed in
    /** One's own password, sessions, second step. */
    KEEP_OWN_ACCOUNT,
    // whoever files a dossier or works on one
    STORE_DOCUMENT,
    // anybody who signed in as an applicant
    FILE_DOSSIER,
    FOLLOW_OWN_DOSSIERS,
    // one-stop shop
    VIEW_DOSSIERS,
    RECEIVE_DOSSIER,
    DELIVER_RESULT,
    // desk
    WORK_ON_DOSSIER,
    ASSIGN_WORK,
    APPROVE_RESULT,
    // oversight
    VIEW_STATISTICS,
    EXPORT_REPORTS,
    // administration
    /** Draft procedures, say who offers them, keep synonyms, guides. */
    MANAGE_CATALOGUE,
    CHECK_CATALOGUE,
    PUBLISH_CATALOGUE,
    /** Read what is drafted, checked or was ever published, whoever of the three one is. */
    READ_CATALOGUE_DRAFTS,
    /** Shared lists of codes and processing statuses. */
    MANAGE_CODE_LISTS,
    MANAGE_ORGANISATION,
    CONTROL_JOBS,
    CONTROL_EXCHANGE,
    VIEW_AUDIT,
    // the system's own
    RELAY_MESSAGES,
    /** Publish what somebody else has published already: the National Portal's catalogue, the demo. */
    IMPORT_CATALOGUE,
    EXCHANGE_WITH_PARTNERS,
    COMPUTE_STATISTICS
}
