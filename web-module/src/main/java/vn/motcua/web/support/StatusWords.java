package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.motcua.dossier.application.ProcessingStatuses;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.ProcessingStatus;

/** Tên trạng thái: as the catalogue of processing statuses has them today, and our own words where it has none. */
@Named
@RequestScoped
public class StatusWords {

    @Inject ProcessingStatuses statuses;
    @Inject Words words;
    @Inject Language language;

    private Map<DossierStatus, ProcessingStatus> names;

    /** What officers read. */
    public String of(DossierStatus state) {
        ProcessingStatus status = named(state);
        return status == null || isEnglish() && status.englishName() == null ? words.of(state) : status.nameIn(language.getCode());
    }

    /** What citizens read; the catalogue has their words in Vietnamese only. */
    public String forCitizens(DossierStatus state) {
        ProcessingStatus status = named(state);
        return status == null || isEnglish() || status.plainWords().isEmpty()
                ? words.named("CitizenStatus", state.name())
                : status.plainWords();
    }

    /** A part of a state, as officers read it. */
    public String partOf(ProcessingStatus part) {
        return part.nameIn(language.getCode());
    }

    /** A part of a state, as citizens read it. */
    public String partForCitizens(ProcessingStatus part) {
        return isEnglish() || part.plainWords().isEmpty() ? partOf(part) : part.plainWords();
    }

    private boolean isEnglish() {
        return "en".equals(language.getCode());
    }

    private ProcessingStatus named(DossierStatus state) {
        if (names == null) {
            names = statuses.names();
        }
        return names.get(state);
    }
}
