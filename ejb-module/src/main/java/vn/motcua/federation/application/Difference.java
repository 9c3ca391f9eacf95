package vn.motcua.federation.application;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.motcua.federation.domain.ExternalIdentity;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.VietnamTime;

/** Chỗ khác nhau giữa hồ sơ của ta và bên cung cấp định danh: shown to the person, never settled by a machine. */
public record Difference(DifferingPart part, String ours, String theirs) implements Serializable {

    /** Thông tin nào khác nhau. */
    public enum DifferingPart {
        CLAIMED_NAME,
        CLAIMED_BIRTH_DATE,
        CLAIMED_PERSONAL_ID
    }

    /** A name in other letters or other cases is the same name; what either side does not know differs in nothing. */
    static List<Difference> between(Applicant applicant, ExternalIdentity identity) {
        List<Difference> found = new ArrayList<>();
        if (applicant.kind() == Applicant.Kind.CITIZEN) {
            if (identity.claimedName() != null && !Folded.of(identity.claimedName()).equals(Folded.of(applicant.name()))) {
                found.add(new Difference(DifferingPart.CLAIMED_NAME, applicant.name(), identity.claimedName()));
            }
            if (differ(applicant.birthDate(), identity.claimedBirthDate())) {
                found.add(new Difference(DifferingPart.CLAIMED_BIRTH_DATE, applicant.birthDate().format(VietnamTime.DAY),
                        identity.claimedBirthDate().format(VietnamTime.DAY)));
            }
            if (differ(applicant.personalId(), identity.claimedPersonalId())) {
                found.add(new Difference(
                        DifferingPart.CLAIMED_PERSONAL_ID, applicant.personalId(), identity.claimedPersonalId()));
            }
        }
        return found;
    }

    private static boolean differ(Object ours, Object theirs) {
        return ours != null && theirs != null && !Objects.equals(ours, theirs);
    }
}
