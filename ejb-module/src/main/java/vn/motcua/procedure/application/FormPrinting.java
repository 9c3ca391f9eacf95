package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.motcua.document.application.PdfPrinter;
import vn.motcua.form.domain.CatalogueLookup;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormSheet;
import vn.motcua.form.domain.FormSheets;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.Setting;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.reference.application.AgencyDirectory;

/** In tờ khai: the form of a procedure on paper, blank for whoever comes to the counter, or with answers. */
@Stateless
@OpenToAnyone
public class FormPrinting {

    @Inject Procedures procedures;
    @Inject AgencyDirectory agencies;
    @Inject CatalogueLookup catalogues;
    @Inject PdfPrinter printer;
    @Inject Clock clock;

    /** The form that is in force today, to be filled in by hand; null if the procedure has none. */
    public byte[] blank(String procedureCode) {
        ProcedureVersion version = procedures.inForce(procedureCode, VietnamTime.today(clock));
        return version.form() == null ? null : print(FormSheets.blank(version.form(), today()), procedureCode);
    }

    /** Any form with any answers, such as one that is being designed; whose they are is for the caller to know. */
    public byte[] filled(ElectronicForm form, Map<String, String> answers) {
        return print(FormSheets.filled(form, answers, today(), agencies::unitName, null), "");
    }

    public byte[] blank(ElectronicForm form) {
        return print(FormSheets.blank(form, today()), "");
    }

    private FormContext today() {
        return FormContext.on(VietnamTime.today(clock)).with(catalogues);
    }

    private byte[] print(FormSheet sheet, String procedureCode) {
        return printer.print("electronic-form", sheet,
                Setting.MOTCUA_PUBLIC_URL.value() + "/portal/procedure/show?code=" + procedureCode);
    }
}
