package vn.motcua.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.function.Supplier;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.demo.DemoCast.Offer;
import vn.motcua.dossier.application.DossierReception;
import vn.motcua.dossier.application.OwnDossiers;
import vn.motcua.dossier.application.ResultDelivery;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.workflow.application.DeskWork;
import vn.motcua.workflow.application.ResultApproval;
import vn.motcua.workflow.application.WorkAssignment;
import vn.motcua.workflow.domain.WorkCard;

/** Câu chuyện của một hồ sơ mẫu: one scene after the other, each by its actor at its time, until today is reached. */
@ApplicationScoped
public class DemoStory {

    @Inject DemoFiling filing;
    @Inject OwnDossiers own;
    @Inject DossierReception reception;
    @Inject WorkAssignment assignment;
    @Inject DeskWork desk;
    @Inject ResultApproval approval;
    @Inject ResultDelivery delivery;
    @Inject CurrentActor current;
    @Inject DemoCast cast;

    void play(Offer offer, Actor applicant, LocalDateTime start, DemoPlot plot, Random random) {
        new Scenes(offer, applicant, start, random).play(plot);
    }

    /** The scenes of one dossier and the time that they have come to. */
    private final class Scenes {

        private final Offer offer;
        private final Actor applicant;
        private final Random random;
        private final WorkingCalendar calendar = cast.calendar();
        private final LocalDateTime today = cast.now();
        private LocalDateTime time;
        private String code;

        Scenes(Offer offer, Actor applicant, LocalDateTime start, Random random) {
            this.offer = offer;
            this.applicant = applicant;
            this.time = start;
            this.random = random;
        }

        void play(DemoPlot plot) {
            if (plot == DemoPlot.DRAFT) {
                as(applicant, () -> filing.draft(offer, random));
                return;
            }
            code = as(applicant, () -> filing.submit(offer, random));
            if (plot == DemoPlot.UNTOUCHED || !pass(40 + random.nextInt(200))) {
                return;
            }
            if (plot == DemoPlot.REFUSED) {
                run(offer.counter(), () -> reception.refuse(code,
                        "Nơi cư trú của người yêu cầu không thuộc thẩm quyền giải quyết của cơ quan."));
                return;
            }
            run(offer.counter(), () -> reception.receive(code));
            if (plot != DemoPlot.UNASSIGNED && pass(30 + random.nextInt(120))) {
                afterReception(plot);
            }
        }

        private void afterReception(DemoPlot plot) {
            if (plot == DemoPlot.WITHDRAWN) {
                run(applicant, () -> own.withdraw(code, "Tôi cần chuẩn bị lại giấy tờ và sẽ nộp sau."));
                return;
            }
            run(offer.counter(), () -> assignment.assign(code, offer.assessor().id()));
            if (plot == DemoPlot.ON_THE_DESK || !pass(60 + random.nextInt(240))) {
                return;
            }
            onTheDesk(plot);
        }

        private void onTheDesk(DemoPlot plot) {
            switch (plot) {
                case STOPPED -> run(offer.approver(), () -> approval.stop(code,
                        "Hồ sơ liên quan đến vụ việc đang được tòa án thụ lý; dừng xử lý theo quy định."));
                case AWAITING_SUPPLEMENT -> askForPapers();
                case AWAITING_PAYMENT -> run(offer.assessor(), () -> desk.requestPayment(itemOf(offer.assessor()),
                        "Đề nghị nộp lệ phí theo thông báo để cơ quan tiếp tục giải quyết."));
                case WITH_SUPPLEMENT -> {
                    askForPapers();
                    if (pass(900 + random.nextInt(1500))) {
                        run(applicant, () -> own.sendSupplement(code));
                        decide(Decision.APPROVED, plot);
                    }
                }
                case SLOW -> {
                    if (pass(workingMinutesOfTheLimit() + 480 + random.nextInt(960))) {
                        decide(Decision.APPROVED, plot);
                    }
                }
                default -> decide(plot == DemoPlot.REJECTED ? Decision.REJECTED : Decision.APPROVED, plot);
            }
        }

        private void askForPapers() {
            run(offer.assessor(), () -> desk.requestSupplement(itemOf(offer.assessor()),
                    "Bản chụp giấy tờ bị mờ, chưa đọc được số và ngày cấp. Đề nghị chụp lại đủ bốn góc."));
        }

        private void decide(Decision decision, DemoPlot plot) {
            String opinion = decision == Decision.APPROVED
                    ? "Hồ sơ đầy đủ, hợp lệ, đủ điều kiện giải quyết."
                    : "Chưa đủ điều kiện theo quy định: thông tin kê khai không khớp với giấy tờ gốc.";
            run(offer.assessor(), () -> desk.propose(itemOf(offer.assessor()), decision, opinion));
            if (plot == DemoPlot.ON_THE_LEADERS_DESK || !pass(30 + random.nextInt(150))) {
                return;
            }
            run(offer.approver(), () -> approval.approve(itemOf(offer.approver())));
            if (plot != DemoPlot.NOT_COLLECTED && pass(120 + random.nextInt(600))) {
                run(offer.counter(), () -> delivery.deliver(code, applicant.name()));
            }
        }

        private int workingMinutesOfTheLimit() {
            return offer.usualDays() * calendar.hours().minutesPerDay();
        }

        /** Lets working minutes pass; false when that would be later than now. */
        private boolean pass(int workingMinutes) {
            LocalDateTime later = calendar.plusWorkingMinutes(time, workingMinutes);
            if (later.isAfter(today)) {
                return false;
            }
            time = later;
            return true;
        }

        private long itemOf(Actor officer) {
            return desk.inHand().stream()
                    .filter(item -> item.dossierCode().equals(code))
                    .mapToLong(WorkCard::id)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(officer.id() + " has no work on " + code));
        }

        private void run(Actor actor, Runnable scene) {
            as(actor, () -> {
                scene.run();
                return null;
            });
        }

        private <T> T as(Actor actor, Supplier<T> scene) {
            return DemoClock.at(VietnamTime.instantOf(time), () -> current.as(actor, scene));
        }
    }
}
