package vn.motcua.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.motcua.demo.DemoCast.Offer;
import vn.motcua.document.application.DocumentUpload;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DossierSubmission;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.kernel.VietnamTime;

/** Người nộp mẫu: fills in a form and hands in papers the way a person would. */
@ApplicationScoped
public class DemoFiling {

    private static final List<String> PAPERS = List.of("giay-to-mau.pdf", "anh-chup-mau.png");

    @Inject DossierDrafting drafting;
    @Inject DossierSubmission submission;
    @Inject Clock clock;

    long draft(Offer offer, Random random) {
        long draft = drafting.start(offer.procedureCode(), offer.caseKey(), offer.agencyId());
        DraftView view = drafting.draft(draft);
        if (view.form() != null) {
            Map<String, String> answers = new LinkedHashMap<>(answers(view, random));
            answers.keySet().removeIf(key -> random.nextBoolean());
            drafting.fillIn(draft, answers);
        }
        return draft;
    }

    String submit(Offer offer, Random random) {
        long draft = drafting.start(offer.procedureCode(), offer.caseKey(), offer.agencyId());
        DraftView view = drafting.draft(draft);
        if (view.form() != null) {
            drafting.fillIn(draft, answers(view, random));
        }
        view.papers().stream()
                .filter(DraftView.PaperView::isMissing)
                .forEach(paper -> attach(draft, paper.code(), PAPERS.get(random.nextInt(PAPERS.size()))));
        return submission.submit(draft);
    }

    private void attach(long draft, String componentCode, String file) {
        try (InputStream content = DemoFiling.class.getResourceAsStream("papers/" + file)) {
            drafting.attach(draft, componentCode, DocumentUpload.own(file, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> answers(DraftView view, Random random) {
        return new DemoAnswers(view.form(), VietnamTime.today(clock), random).complete(view.answers());
    }
}
