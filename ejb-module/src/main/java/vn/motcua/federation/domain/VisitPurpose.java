package vn.motcua.federation.domain;

/** Vì sao sang bên cung cấp định danh. */
public enum VisitPurpose {
    SIGN_IN,
    /** Add one more way in to the account of somebody who is signed in. */
    LINK,
    /** Somebody who is signed in proves again who they are. */
    CONFIRM
}
