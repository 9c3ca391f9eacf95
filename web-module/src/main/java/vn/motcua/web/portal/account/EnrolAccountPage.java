package vn.motcua.web.portal.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.motcua.document.application.QrCode;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Entrance;
import vn.motcua.identity.application.SecondStep;
import vn.motcua.web.support.OwnPath;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.Visit;

/** Cài xác thực hai bước: the telephone learns the key, proves it, and the codes for the paper are shown once. */
@Named
@ViewScoped
public class EnrolAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String GROUPS = "(.{4})(?=.)";

    @Inject transient SecondStep secondStep;
    @Inject transient CurrentActor current;
    @Inject transient PageMessages messages;
    @Inject transient Visit visit;

    @Inject
    @Param(name = "return")
    String back;

    private SecondStep.Key key;
    private String code;
    private String proof;
    private boolean proofAsked;
    private boolean replacing;
    private List<String> paper;

    /** Who comes from the password has to; who is signed in may. */
    public void load() {
        Entrance waiting = waiting();
        if (waiting == null && !current.get().isOfficer() && !current.get().isApplicant()) {
            visit.goTo(visit.keeping("/sign-in", back));
            return;
        }
        key = secondStep.newKey(waiting);
        proofAsked = waiting == null;
        replacing = proofAsked && secondStep.standing().enrolled();
    }

    public void enrol() {
        if (!proofAsked) {
            messages.about("enrol:what:typed");
        }
        paper = secondStep.enrol(waiting(), key, code, proof);
    }

    /** Only now is who had to enrol signed in: the session changes, and the codes would be gone from the screen. */
    public void goOn() {
        Entrance waiting = waiting();
        if (waiting != null && paper != null) {
            visit.signIn(waiting.actor());
        }
        visit.goTo(OwnPath.orElse(back, "/account"));
    }

    private Entrance waiting() {
        Entrance entrance = visit.entrance();
        return entrance != null && entrance.next() == Entrance.Next.ENROL ? entrance : null;
    }

    public String getPicture() {
        return key == null ? null : QrCode.dataUri(key.address());
    }

    /** In groups of four, as people copy it. */
    public String getSecret() {
        return key == null ? null : key.secret().replaceAll(GROUPS, "$1 ");
    }

    /** The codes to be kept on paper; null until the telephone has proved its key. */
    public List<String> getPaper() {
        return paper;
    }

    /** Who is signed in proves again who they are; who comes from the password has just done so. */
    public boolean isProofAsked() {
        return proofAsked;
    }

    public String getProofKey() {
        return replacing ? "enrol.proof.code" : "changePassword.current";
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
