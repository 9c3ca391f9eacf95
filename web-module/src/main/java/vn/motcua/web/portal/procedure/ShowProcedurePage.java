package vn.motcua.web.portal.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.application.ProcedureDetails;

/** Nội dung một thủ tục: what it takes, how long, how much, where and how. */
@Named
@RequestScoped
public class ShowProcedurePage {

    @Inject ProcedureCatalogue catalogue;

    private String code;
    private ProcedureDetails procedure;

    public void open() {
        procedure = catalogue.details(code);
    }

    public ProcedureDetails getProcedure() {
        return procedure;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
