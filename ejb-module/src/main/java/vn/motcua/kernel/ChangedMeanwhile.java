package vn.motcua.kernel;

/** Đã có người khác thay đổi: somebody else saved first; nothing of this act was kept, look again and decide anew. */
public class ChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
