package vn.motcua.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.motcua.demo.DemoCast.Offer;
import vn.motcua.document.application.DocumentUpload;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DossierSubmission;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.form.domain.FormField;
import vn.motcua.kernel.VietnamTime;

/** Người nộp mẫu: fills in a form and hands in papers the way a person would. */
@ApplicationScoped
public class DemoFiling {

    private static final List<String> NAMES = List.of("Nguyễn Hoàng Minh", "Trần Thị Thu Hà", "Lê Gia Bảo",
            "Phạm Ngọc Ánh", "Hoàng Đức Anh", "Vũ Thảo Vy", "Đặng Quốc Huy", "Bùi Khánh Linh", "Đỗ Tuấn Kiệt");
    private static final List<String> PLACES = List.of("Tổ 3, phường Bến Ngự, tỉnh Lam Giang",
            "Thôn Đồi Chè, tỉnh Lam Giang", "Số 12 đường Bờ Sông, tỉnh Lam Giang", "Khu phố 5, tỉnh Lam Giang");
    private static final List<String> PAPERS = List.of("giay-to-mau.pdf", "anh-chup-mau.png");

    @Inject DossierDrafting drafting;
    @Inject DossierSubmission submission;

    long draft(Offer offer, Random random) {
        long draft = drafting.start(offer.procedureCode(), offer.caseKey(), offer.agencyId());
        DraftView view = drafting.draft(draft);
        if (view.form() != null) {
            Map<String, String> answers = answers(view, random);
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

    private static Map<String, String> answers(DraftView view, Random random) {
        Map<String, String> answers = new LinkedHashMap<>(view.answers());
        view.form().fields()
                .filter(field -> field.required() || random.nextInt(3) > 0)
                .forEach(field -> answers.putIfAbsent(field.key(), answer(field, random)));
        return answers;
    }

    private static String answer(FormField field, Random random) {
        return switch (field.type()) {
            case TEXT -> text(field, random);
            case LONG_TEXT -> "Thông tin kê khai theo giấy tờ kèm theo.";
            case NUMBER, MONEY -> field.min() == null ? "2" : field.min().toBigInteger().toString();
            case DATE -> VietnamTime.DAY.format(LocalDate.of(1975 + random.nextInt(45), 1 + random.nextInt(12), 15));
            case PERSONAL_ID -> "0990" + (10_000_000 + random.nextInt(80_000_000));
            case PHONE -> "0900000" + (100 + random.nextInt(900));
            case EMAIL -> "nguoinop@example.invalid";
            case SELECT, RADIO, MULTI_SELECT -> field.options().get(random.nextInt(field.options().size())).value();
            case CHECKBOX, YES_NO -> "true";
            case ADMINISTRATIVE_UNIT -> "9900" + (1 + random.nextInt(8));
            case PARTIAL_DATE, YEAR -> String.valueOf(1975 + random.nextInt(45));
            case TIME -> "08:30";
            default -> "";
        };
    }

    private static String text(FormField field, Random random) {
        String key = field.key().toLowerCase(Locale.ROOT);
        if (key.contains("number") || key.contains("code")) {
            return "%03d/%d".formatted(1 + random.nextInt(999), 2015 + random.nextInt(11));
        }
        String answer = key.contains("name") || key.contains("hoten") || key.contains("ten")
                ? NAMES.get(random.nextInt(NAMES.size()))
                : PLACES.get(random.nextInt(PLACES.size()));
        return answer.substring(0, Math.min(answer.length(), field.longest()));
    }
}
