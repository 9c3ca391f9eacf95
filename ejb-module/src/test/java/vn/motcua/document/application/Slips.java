package vn.motcua.document.application;

import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.dossier.domain.AppointmentSlip;
import vn.motcua.dossier.domain.AppointmentSlip.Office;
import vn.motcua.dossier.domain.AppointmentSlip.Paper;
import vn.motcua.dossier.domain.AppointmentSlip.Person;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.SubmissionReceipt;
import vn.motcua.dossier.domain.SubmissionReceipt.SubmittedPaper;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;

/** Filled slips for tests. */
final class Slips {

    static final DossierCode CODE = new DossierCode("H99.101-261123-0001");

    private static final LocalDateTime SUBMITTED = LocalDateTime.of(2026, 11, 23, 14, 5);

    private Slips() {}

    static Office office() {
        return new Office("Ủy ban nhân dân phường Bến Ngự", "Trung tâm Phục vụ hành chính công phường Bến Ngự", "Bến Ngự",
                "0200 390 1010", "dichvucong.lamgiang.example.invalid/tra-cuu");
    }

    static Person submitter(String name) {
        return new Person(name, "Số 12, ngõ 5 đường Đò Xưa, phường Bến Ngự, tỉnh Lam Giang", "0900 000 111",
                "thuy.nguyen@example.invalid", "099185001234");
    }

    static AppointmentSlip birthRegistration() {
        return slip(submitter("Nguyễn Thị Bích Thủy"), null, "Đăng ký khai sinh", List.of(
                new Paper("Tờ khai đăng ký khai sinh theo mẫu", 1, 0, 0),
                new Paper("Giấy chứng sinh", 1, 0, 0),
                new Paper("Giấy tờ chứng minh nơi cư trú của cha hoặc mẹ trong trường hợp chưa khai thác được từ Cơ sở dữ "
                        + "liệu quốc gia về dân cư", 0, 1, 2)));
    }

    static AppointmentSlip slip(Person submitter, Person owner, String content, List<Paper> papers) {
        return new AppointmentSlip(CODE, office(), SubmissionChannel.ONLINE, submitter, owner, content, papers, 1,
                new ProcessingTime(1, TimeUnit.WORKING_DAYS), SUBMITTED, LocalDateTime.of(2026, 11, 25, 17, 30),
                "Trung tâm Phục vụ hành chính công phường Bến Ngự", "Đỗ Thị Thanh Hằng");
    }

    static SubmissionReceipt receipt() {
        return new SubmissionReceipt(CODE, office(), submitter("Nguyễn Thị Bích Thủy"), "1.001193",
                "Đăng ký khai sinh", SUBMITTED, List.of(
                        new SubmittedPaper("Tờ khai đăng ký khai sinh", "Biểu mẫu điện tử"),
                        new SubmittedPaper("Giấy chứng sinh", "giấy chứng sinh bé Minh.jpg"),
                        new SubmittedPaper("Giấy tờ chứng minh nơi cư trú", "xac-nhan-cu-tru-2026-11-20.pdf")),
                "08 giờ làm việc");
    }
}
