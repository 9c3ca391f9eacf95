package vn.motcua.web.admin.form;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormFile;
import vn.motcua.form.domain.FormioImport;
import vn.motcua.web.support.Uploads;

/** Ô nhập biểu mẫu: a file, or what was pasted, and what was read from it last. */
public class FormIntake implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FILE = 8_000_000;

    private String pasted;
    private FormioImport imported;
    private ElectronicForm before;
    private transient Part file;

    /** What was pasted stays in its box if it cannot be read. */
    ElectronicForm read(ElectronicForm instead) throws IOException {
        FormioImport read = FormFile.read(file == null || file.getSize() == 0 ? pasted : Uploads.text(file, LONGEST_FILE));
        imported = read;
        before = instead;
        pasted = null;
        return read.form();
    }

    /** What stood there before the last import. */
    ElectronicForm takenBack() {
        imported = null;
        return before;
    }

    /** Null if nothing was read. */
    public FormioImport getImported() {
        return imported;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
