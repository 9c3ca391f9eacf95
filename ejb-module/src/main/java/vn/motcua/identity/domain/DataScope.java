package vn.motcua.identity.domain;

import java.io.Serializable;
import java.util.Set;

/**
 * Phạm vi dữ liệu: whose dossiers a query or an act may touch. Every repository method that reads dossiers takes one,
 * so that forgetting it does not compile.
 *
 * @param everything the whole province
 * @param agencies dossiers that these agencies receive or settle
 * @param applicantId dossiers of this applicant, or null
 * @param procedures of these alone; empty for any
 */
public record DataScope(boolean everything, Set<String> agencies, Long applicantId, Set<String> procedures)
        implements Serializable {

    public static final DataScope NOTHING = new DataScope(false, Set.of(), null);
    public static final DataScope PROVINCE = new DataScope(true, Set.of(), null);

    public DataScope {
        agencies = Set.copyOf(agencies);
        procedures = Set.copyOf(procedures);
    }

    private DataScope(boolean everything, Set<String> agencies, Long applicantId) {
        this(everything, agencies, applicantId, Set.of());
    }

    public boolean isLimited() {
        return !procedures.isEmpty();
    }

    /** @throws NotCoveredByAuthorisation if it is limited to others */
    public void mustCover(String procedureCode) {
        if (isLimited() && !procedures.contains(procedureCode)) {
            throw new NotCoveredByAuthorisation();
        }
    }

    public static DataScope ofAgency(String agencyId) {
        return new DataScope(false, Set.of(agencyId), null);
    }

    public static DataScope ofApplicant(long applicantId) {
        return new DataScope(false, Set.of(), applicantId);
    }

    /** Whether something of that agency and that applicant lies inside. */
    public boolean covers(String agencyId, Long ownerId) {
        return everything || agencies.contains(agencyId) || (applicantId != null && applicantId.equals(ownerId));
    }
}
