package vn.motcua.web.counter.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.dossier.application.ReceptionQueue;
import vn.motcua.dossier.application.WaitingDossier;
import vn.motcua.kernel.Page;

/** Hồ sơ chờ tiếp nhận. */
@Named
@RequestScoped
public class DossierInboxPage {

    @Inject ReceptionQueue queue;

    private String words;
    private String after;
    private Page<WaitingDossier> dossiers;

    public void load() {
        dossiers = queue.page(words, after);
    }

    public Page<WaitingDossier> getDossiers() {
        return dossiers;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
